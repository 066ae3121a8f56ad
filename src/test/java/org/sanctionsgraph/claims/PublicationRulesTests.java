package org.sanctionsgraph.claims;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.files.Documents;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What a source can state, by the day on which it was published. */
class PublicationRulesTests {

	@Test
	void nothingThatCameAfterTheLastDayOfItsPublication() {
		assertThat(problems(RecordKind.MEASURE, """
				id: m
				announcedOn: 2021-03-31
				publishedOn: 2021-04-01
				summary: Announced on 31 March 2021, published in April 2021.
				designations:
				  - {target: a}
				evidence:
				  - {source: march, states: [announcedOn, publishedOn, summary, designations]}
				  - {source: year, states: [publishedOn, summary]}
				  - {source: undated, states: [publishedOn, summary]}
				""")).containsExactly(
				"measures/file.yaml:8: evidence[0]: march, published on 2021-03, cannot state 2021-04 in summary; "
						+ "do not credit it with summary",
				"measures/file.yaml:8: evidence[0]: march, published on 2021-03, cannot state 2021-04-01 in "
						+ "publishedOn; do not credit it with publishedOn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022-01-01", "2100-01-01", "2199-12", "3000", "9999-12-31" })
	void noLaterDateInWhateverYear(String date) {
		String fields = """
				id: m
				announcedOn: "%s"
				evidence:
				  - {source: year}
				""";
		assertThat(problems(RecordKind.MEASURE, fields.formatted(date))).singleElement()
			.asString()
			.contains("year, published on 2021, cannot state %s in announcedOn".formatted(date));
		assertThat(problems(RecordKind.MEASURE, fields.formatted("0001"))).isEmpty();
	}

	@Test
	void aDateThatHadBeenSetIfItIsMarked() {
		assertThat(problems(RecordKind.MEASURE, """
				id: m
				announcedOn: 2021-03-31
				effectiveOn: 2021-05-01
				designations:
				  - {target: a, from: 2021-06-01}
				  - target: b
				    until: 2022-06-01
				    evidence:
				      - {source: march}
				evidence:
				  - {source: march, setInAdvance: [effectiveOn, from]}
				  - {source: year}
				claims:
				  - {property: endedOn, value: "2031", source: year}
				  - {property: endedOn, value: "2032", source: year, setInAdvance: true}
				""")).containsExactly(
				"measures/file.yaml:9: designations[1].evidence[0]: march, published on 2021-03, cannot state "
						+ "2022-06-01 in until; do not credit it with until, or list until in its setInAdvance if the "
						+ "date had been set by then",
				"measures/file.yaml:14: claims[0]: year, published on 2021, cannot state 2031 in endedOn; do not "
						+ "credit it with endedOn, or write setInAdvance: true if the date had been set by then");
	}

	@Test
	void noProseOfAnActThatHadNotHappened() {
		assertThat(problems(RecordKind.MEASURE, """
				id: m
				announcedOn: 2021-04-01
				title: Ban of a company
				summary: A company is banned.
				designations:
				  - {target: a, reason: It dealt in cotton., evidence: [{source: march, states: [target, reason]}]}
				evidence:
				  - {source: march, states: [title, kind]}
				  - {source: year, states: [title, summary]}
				  - {source: undated, states: [title, summary]}
				claims:
				  - {property: summary, value: A company will be banned., source: march}
				""")).containsExactly(
				"measures/file.yaml:6: designations[0].evidence[0]: march, published on 2021-03, cannot state reason of "
						+ "an act of 2021-04-01; do not credit it with reason",
				"measures/file.yaml:8: evidence[0]: march, published on 2021-03, cannot state title of an act of "
						+ "2021-04-01; do not credit it with title",
				"measures/file.yaml:12: claims[0]: march, published on 2021-03, cannot state summary of an act of "
						+ "2021-04-01; do not credit it with summary");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-03-31", "2021-03", "2021", "2020-12-31" })
	void proseOfAnActOfTheLastDayOfItsPublicationOrBefore(String day) {
		assertThat(problems(RecordKind.RESPONSE, """
				id: r
				date: "%s"
				summary: A ministry protests.
				asks:
				  - {key: k, text: Stop it., wanted: [UNSPECIFIED]}
				evidence:
				  - {source: march, states: [summary, date]}
				  - {source: march}
				""".formatted(day))).isEmpty();
	}

	@Test
	void proseOfAnActThatHadBeenPlannedIfADateIsMarked() {
		assertThat(problems(RecordKind.MEASURE, """
				id: m
				announcedOn: 2021-04-01
				effectiveOn: 2021-05-01
				title: Ban of a company
				summary: A company is banned.
				evidence:
				  - {source: march, states: [summary, effectiveOn], setInAdvance: [effectiveOn]}
				  - {source: march, states: [title], setInAdvance: [endedOn]}
				""")).containsExactly(
				"measures/file.yaml:8: evidence[1]: march, published on 2021-03, cannot state title of an act of "
						+ "2021-04-01; do not credit it with title, or list effectiveOn in the setInAdvance of its "
						+ "evidence if the act had been planned by then");
	}

	@Test
	void datesOfAGroupOfFieldsCountToo() {
		assertThat(problems(RecordKind.ACTOR, """
				id: a
				names:
				  - {value: Games of 2022, kind: PREFERRED, sources: [march]}
				relations:
				  - {kind: PART_OF, other: b, from: 2021-03, until: 2021-05, sources: [march]}
				  - {kind: MEMBER_OF, other: b, until: 2021-05, sources: [march], setInAdvance: true}
				evidence:
				  - {source: march, states: [kind]}
				""")).containsExactly(
				"actors/file.yaml:5: relations[0]: march, published on 2021-03, cannot state 2021-05 in until; do not "
						+ "credit it with until, or write setInAdvance: true if the date had been set by then");
	}

	@Test
	void onlyDatesThatCanBeSetInAdvanceAreMarkedSo() {
		assertThat(problems(RecordKind.AUTHORITY, """
				id: a
				enactedOn: 2021-04-01
				evidence:
				  - {source: march, setInAdvance: [enactedOn, effectiveOn]}
				claims:
				  - {property: enactedOn, value: 2021-05, source: year, setInAdvance: true}
				""")).containsExactly(
				"authorities/file.yaml:4: evidence[0]: march, published on 2021-03, cannot state 2021-04-01 in "
						+ "enactedOn; do not credit it with enactedOn",
				"authorities/file.yaml:4: evidence[0].setInAdvance: 'enactedOn' cannot be set in advance; remove it; "
						+ "the fields that can be are effectiveOn, expiresOn",
				"authorities/file.yaml:6: claims[0].setInAdvance: 'enactedOn' cannot be set in advance; remove it; "
						+ "the fields that can be are effectiveOn, expiresOn");
	}

	private static List<String> problems(RecordKind kind, String text) {
		RecordDocument document = Documents.of(kind, "file", text);
		List<RecordDocument> documents = Stream
			.concat(Stream.of(document),
					Stream
						.of("id: march\npublishedOn: 2021-03", "id: year\npublishedOn: \"2021\"",
								"id: undated\nundated: No date.")
						.map((source) -> Documents.of(RecordKind.SOURCE, "source", source)))
			.toList();
		return new PublicationRules(documents,
				Provenance.of(document).stream().collect(Collectors.groupingBy(ClaimMade::subject)))
			.check(document)
			.stream()
			.sorted()
			.map(Problem::toString)
			.toList();
	}

}
