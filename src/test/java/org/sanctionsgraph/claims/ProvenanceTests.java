package org.sanctionsgraph.claims;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.files.Documents;
import org.sanctionsgraph.files.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Who claims what, by where the record names its sources. */
class ProvenanceTests {

	@Test
	void nameIsRankedByItsKindAndAMisspellingIsDeprecated() {
		assertThat(claims(RecordKind.ACTOR, """
				id: a
				names:
				  - {value: Chen, kind: PREFERRED}
				  - {value: Chén, kind: TRANSLITERATION, sources: [s2, s3]}
				  - {value: Chem, kind: MISSPELLING, sources: [s2]}
				evidence:
				  - {source: s1, locator: row 1, note: Seen.}
				""")).containsExactly("a names Chen s1 PREFERRED row 1 Seen.", "a names Chén s2 NORMAL",
				"a names Chén s3 NORMAL", "a names Chem s2 DEPRECATED");
	}

	@Test
	void evidenceStatesTheFieldsThatItListsOrElseAllButProse() {
		assertThat(claims(RecordKind.ACTOR, """
				id: a
				kind: STATE
				summary: A state.
				countries: [CN, HK]
				evidence:
				  - {source: s1}
				  - {source: s2, states: [kind]}
				""")).containsExactly("a kind STATE s1 PREFERRED", "a kind STATE s2 PREFERRED",
				"a countries CN s1 PREFERRED", "a countries HK s1 PREFERRED");
	}

	@Test
	void proseIsClaimedOnlyByEvidenceThatListsIt() {
		assertThat(claims(RecordKind.RESPONSE, """
				id: r
				title: A request
				summary: Two lawmakers request measures.
				asks:
				  - {key: one, text: Freeze assets., wanted: [ASSET_FREEZE]}
				  - key: two
				    text: Refuse entry.
				    evidence: [{source: s3, states: [text]}]
				evidence:
				  - {source: s1}
				  - {source: s2, states: [summary, asks]}
				claims:
				  - {property: title, value: A request, source: s4}
				""")).containsExactly("r title A request s4 PREFERRED",
				"r summary Two lawmakers request measures. s2 PREFERRED", "r.one wanted ASSET_FREEZE s1 PREFERRED",
				"r.one wanted ASSET_FREEZE s2 PREFERRED", "r.two text Refuse entry. s3 PREFERRED");
	}

	@Test
	void sourceWithAClaimOfItsOwnOnAFieldDoesNotStateItsShownValue() {
		assertThat(claims(RecordKind.MEASURE, """
				id: m
				announcedOn: 2021-03-22
				evidence:
				  - {source: s1}
				  - {source: s2}
				claims:
				  - {property: announcedOn, value: 2021-03-17, source: s2, note: The eve.}
				  - {property: announcedOn, value: 2021-03-22, source: s3, locator: page 1}
				  - {property: announcedOn, value: 2021-03-01, source: s4, rank: DEPRECATED}
				""")).containsExactly("m announcedOn 2021-03-17 s2 NORMAL The eve.",
				"m announcedOn 2021-03-22 s3 PREFERRED page 1", "m announcedOn 2021-03-01 s4 DEPRECATED",
				"m announcedOn 2021-03-22 s1 PREFERRED");
	}

	@Test
	void writtenClaimTakesThePlaceOfTheSameClaimByEvidence() {
		assertThat(claims(RecordKind.MEASURE, """
				id: m
				kind: SANCTIONS
				evidence:
				  - {source: s1, states: [kind]}
				claims:
				  - {property: kind, value: SANCTIONS, source: s1, rank: NORMAL}
				""")).containsExactly("m kind SANCTIONS s1 NORMAL");
	}

	@Test
	void valueMayNameItsOwnSourceWithLocatorAndRank() {
		assertThat(claims(RecordKind.MEASURE, """
				id: m
				statedCounts:
				  - {value: 28, of: entities, source: s2, locator: line 3, rank: DEPRECATED}
				evidence:
				  - {source: s1}
				""")).containsExactly("m statedCounts 28 entities s2 DEPRECATED line 3");
	}

	@Test
	void partWithoutEvidenceHasThatOfItsRecordOnTheListOrOnEverything() {
		assertThat(claims(RecordKind.ACTOR, """
				id: a
				positions:
				  - {key: chair, title: Chair}
				  - {key: dean, title: Dean, evidence: [{source: s4}]}
				evidence:
				  - {source: s1}
				  - {source: s2, states: [positions], locator: page 2}
				  - {source: s3, states: [kind]}
				""")).containsExactly("a.chair title Chair s1 PREFERRED", "a.chair title Chair s2 PREFERRED page 2",
				"a.dean title Dean s4 PREFERRED");
	}

	@Test
	void designationInheritsWhatItLeavesOutWithTheClaimsOfTheSourcesThatNameTheTarget() {
		assertThat(claims(RecordKind.MEASURE, """
				id: m
				topics: [tibet]
				announcedOn: 2021-03-22
				effectiveOn: 2021-03-23
				provisions: [TRAVEL_BAN]
				designations:
				  - {target: a, topics: [xinjiang]}
				evidence:
				  - {source: s1, states: [effectiveOn, announcedOn, provisions, topics]}
				  - {source: s2, states: [designations, effectiveOn, announcedOn, provisions, topics]}
				claims:
				  - {property: provisions, value: ASSET_FREEZE, source: s3}
				""").stream().filter((claim) -> claim.startsWith("m.a "))).containsExactly("m.a target a s2 PREFERRED",
				"m.a topics xinjiang s2 PREFERRED", "m.a provisions TRAVEL_BAN s2 PREFERRED",
				"m.a from 2021-03-23 s2 PREFERRED");
	}

	@Test
	void whatNoneOfThemStatesIsClaimedByTheSourcesThatTheMeasureNamesForIt() {
		assertThat(claims(RecordKind.MEASURE, """
				id: m
				announcedOn: 2021-03-22
				provisions: [TRAVEL_BAN, ASSET_FREEZE]
				designations:
				  - {target: a, evidence: [{source: s2}]}
				evidence:
				  - {source: s1}
				  - {source: s3, states: [announcedOn, provisions]}
				claims:
				  - {property: provisions, value: TRAVEL_BAN, source: s2}
				  - {property: announcedOn, value: 2021-03-22, source: s4}
				  - {property: announcedOn, value: 2021-03-17, source: s5}
				""").stream().filter((claim) -> claim.startsWith("m.a "))).containsExactly("m.a target a s2 PREFERRED",
				"m.a provisions TRAVEL_BAN s2 PREFERRED", "m.a provisions ASSET_FREEZE s3 PREFERRED",
				"m.a from 2021-03-22 s4 PREFERRED", "m.a from 2021-03-22 s3 PREFERRED");
	}

	private static List<String> claims(RecordKind kind, String text) {
		return Provenance.of(Documents.of(kind, "file", text))
			.stream()
			.map((claim) -> "%s %s %s %s %s %s %s".formatted(claim.subject(), claim.property(), claim.value(),
					claim.source(), claim.rank(), (claim.locator() == null) ? "" : claim.locator(),
					(claim.note() == null) ? "" : claim.note()))
			.map((claim) -> claim.replaceAll(" +", " ").strip())
			.toList();
	}

}
