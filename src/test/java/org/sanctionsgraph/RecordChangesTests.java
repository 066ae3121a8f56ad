package org.sanctionsgraph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint.Answer;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed in records that a curator has changed and released twice. */
@EngineTest
class RecordChangesTests {

	private static final ReleasedRecords RECORDS = ReleasedRecords.written();

	@Autowired
	private Endpoint api;

	@Autowired
	private StatementWatch statements;

	@DynamicPropertySource
	static void serve(DynamicPropertyRegistry properties) {
		properties.add("sanctions-graph.records", () -> RECORDS.folder().toString());
	}

	@Test
	void tellWhichClaimsWereAddedRemovedAndReplaced() {
		assertThat(changes(0,
				"records: [\"china\", \"reinhard-butikofer\", \"reinhard-butikofer-family\", "
						+ "\"eu-ghr-2021-03-22\", \"cn-counter-2021-03-22.reinhard-butikofer-family\"]"))
			.containsExactly("ADDED china names null Kina (language: sv, kind: PREFERRED) mfa-2021-03-22",
					"REPLACED china names 中国 (language: zh-Hans, kind: PREFERRED) 中国 (language: zh, kind: PREFERRED) mfa-2021-03-22",
					"REMOVED cn-counter-2021-03-22.reinhard-butikofer-family from 2021-03-22 null mfa-2021-03-22",
					"REMOVED cn-counter-2021-03-22.reinhard-butikofer-family provisions DEALINGS_BAN null mfa-2021-03-22",
					"REMOVED cn-counter-2021-03-22.reinhard-butikofer-family provisions TRAVEL_BAN null mfa-2021-03-22",
					"REMOVED cn-counter-2021-03-22.reinhard-butikofer-family target reinhard-butikofer-family null mfa-2021-03-22",
					"REMOVED cn-counter-2021-03-22.reinhard-butikofer-family topics xinjiang null mfa-2021-03-22",
					"REMOVED eu-ghr-2021-03-22 announcedOn 2021-03-17 (rank: NORMAL) null wita-2021-03-17",
					"REPLACED reinhard-butikofer names Reinhard Bütikofer (language: de, kind: PREFERRED) Reinhard Hans Bütikofer (language: de, kind: PREFERRED) mfa-2021-03-22",
					"REMOVED reinhard-butikofer-family kind GROUP null mfa-2021-03-22",
					"REMOVED reinhard-butikofer-family names Family of Reinhard Bütikofer (language: en, kind: PREFERRED) null mfa-2021-03-22",
					"REMOVED reinhard-butikofer-family relations FAMILY_OF reinhard-butikofer null mfa-2021-03-22");
	}

	@Test
	void beginAfterTheVersionWithTheNewestRelease() {
		assertThat(versions(0)).startsWith(RECORDS.versions().get(2)).endsWith(RECORDS.versions().get(1));
		assertThat(versions(1)).hasSize(2 * ReleasedRecords.ADDED).containsOnly(RECORDS.versions().get(2));
		assertThat(versions(2)).isEmpty();
	}

	@Test
	void leadToTheRecordAndTheSourceUnlessTheyAreGone() {
		JsonNode changes = this.api
			.data("{ recordChanges(since: \"%s\", filter: { kinds: [REMOVED] }, first: 100) { "
				.formatted(RECORDS.versions().getFirst())
					+ "nodes { recordId recordType record { id } sourceId source { id } publishedOn } } }")
			.at("/recordChanges/nodes");
		assertThat(changes).isNotEmpty().allSatisfy((change) -> {
			boolean gone = change.at("/recordId").asString().contains("family");
			assertThat(change.at("/record/id").asString("gone"))
				.isEqualTo(gone ? "gone" : change.at("/recordId").asString());
			boolean cited = !change.at("/sourceId").asString().startsWith("wita");
			assertThat(change.at("/source/id").asString("gone"))
				.isEqualTo(cited ? change.at("/sourceId").asString() : "gone");
			assertThat(change.at("/publishedOn").asString()).isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
		});
		assertThat(changes.findValuesAsString("recordType")).contains("ACTOR", "DESIGNATION", "MEASURE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			types: [DESIGNATION]                        | 5
			types: [MEASURE], kinds: [REMOVED]          | 1
			properties: ["names"], kinds: [REPLACED]    | 2
			kinds: [ADDED]                              | 51
			sources: ["wita-2021-03-17"]                | 1
			records: ["china"], properties: ["kind"]    | 0
			not: { types: [ACTOR] }                     | 6
			not: { types: [ACTOR], kinds: [ADDED] }     | 11
			not: { sources: ["mfa-2021-03-22"] }        | 1
			""")
	void areFilteredAndCounted(String filter, int expected) {
		assertThat(changes(0, filter)).hasSize(expected);
	}

	@Test
	void arePagedFromEitherEnd() {
		List<String> all = changes(0, "");
		JsonNode last = this.api
			.data("{ recordChanges(since: \"%s\", last: 3) { totalCount edges { cursor node { recordId } } } }"
				.formatted(RECORDS.versions().getFirst()))
			.at("/recordChanges");
		assertThat(last.at("/totalCount").asInt()).isEqualTo(all.size());
		JsonNode before = this.api
			.data("{ recordChanges(since: \"%s\", first: 2, after: \"%s\") { nodes { recordId } } }"
				.formatted(RECORDS.versions().getFirst(), last.at("/edges/0/cursor").asString()))
			.at("/recordChanges/nodes");
		assertThat(before.findValuesAsString("recordId"))
			.isEqualTo(last.at("/edges").findValuesAsString("recordId").subList(1, 3));
	}

	@Test
	void areRefusedSinceAnUnknownVersion() {
		String near = RECORDS.versions().getFirst().substring(0, 11) + "x";
		Answer answer = this.api.ask("{ recordChanges(since: \"%s\") { totalCount } }".formatted(near));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("since");
		assertThat(answer.at("/errors/0/extensions/permitted").valueStream().map(JsonNode::asString).toList())
			.isEqualTo(RECORDS.versions().reversed());
		assertThat(answer.at("/errors/0/extensions/suggestions/0").asString()).isEqualTo(RECORDS.versions().getFirst());
	}

	@ParameterizedTest
	@CsvSource({ "records, chinaa, china", "sources, mfa-2021-03-23, mfa-2021-03-22", "properties, name, names",
			"records, reinhard-butikofer-familyy, reinhard-butikofer-family" })
	void areRefusedOfWhatNeverWas(String field, String value, String suggested) {
		Answer answer = this.api.ask("{ recordChanges(since: \"%s\", filter: { %s: [\"%s\"] }) { totalCount } }"
			.formatted(RECORDS.versions().getFirst(), field, value));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("filter.%s[0]".formatted(field));
		assertThat(answer.at("/errors/0/extensions/suggestions").valueStream().map(JsonNode::asString).toList())
			.contains(suggested);
		assertThat(answer.at("/errors/0/message").asString()).doesNotContain("Removed");
	}

	@Test
	void removedRecordsAreNoSubjectsOfOtherLists() {
		assertThat(this.api.ask("{ conflicts(filter: { subjects: [\"reinhard-butikofer-family\"] }) { totalCount } }")
			.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void tellTheReleaseOfTheDataset() {
		JsonNode dataset = this.api.data("{ dataset { version previous publishedOn changes } }").at("/dataset");
		assertThat(dataset.at("/version").asString()).isEqualTo(RECORDS.versions().get(2));
		assertThat(dataset.at("/previous").asString()).isEqualTo(RECORDS.versions().get(1));
		assertThat(dataset.at("/publishedOn").asString()).isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
		assertThat(dataset.at("/changes").asInt()).isEqualTo(2 * ReleasedRecords.ADDED);
	}

	@Test
	void tellInWhichReleaseARecordChangedLast() {
		JsonNode data = this.api.data("{ china: actor(id: \"china\") { changedIn } eu: actor(id: \"european-union\") { "
				+ "changedIn } added: actor(id: \"added-07\") { changedIn } node(id: \"eu-ghr-2021-03-22\") { "
				+ "... on Sourced { changedIn } } listing: node(id: \"cn-counter-2021-03-22.reinhard-butikofer\") { "
				+ "... on Designation { changedIn } } }");
		assertThat(data.at("/china/changedIn").asString()).isEqualTo(RECORDS.versions().get(1));
		assertThat(data.at("/eu/changedIn").isNull()).isTrue();
		assertThat(data.at("/added/changedIn").asString()).isEqualTo(RECORDS.versions().get(2));
		assertThat(data.at("/node/changedIn").asString()).isEqualTo(RECORDS.versions().get(1));
		assertThat(data.at("/listing/changedIn").isNull()).isTrue();
	}

	@Test
	void takeAsManyStatementsForTwentyAsForOne() {
		String document = "{ recordChanges(since: \"%s\", filter: { types: [ACTOR], kinds: [ADDED] }, first: %%d) { totalCount "
			.formatted(RECORDS.versions().getFirst())
				+ "nodes { before after record { id changedIn sources { id } } source { title } } } }";
		List<String> one = this.statements.during(() -> this.api.data(document.formatted(1)));
		List<String> twenty = this.statements.during(() -> this.api.data(document.formatted(20)));
		assertThat(twenty).hasSameSizeAs(one);
	}

	private List<String> changes(int since, String filter) {
		return nodes(since, filter, "kind recordId property before after sourceId")
			.map((change) -> Stream.of("kind", "recordId", "property", "before", "after", "sourceId")
				.map((field) -> change.path(field).asString("null"))
				.reduce((one, other) -> one + " " + other)
				.orElseThrow())
			.toList();
	}

	private List<String> versions(int since) {
		return nodes(since, "", "version").map((change) -> change.path("version").asString()).toList();
	}

	private Stream<JsonNode> nodes(int since, String filter, String selection) {
		JsonNode page = this.api
			.data("{ recordChanges(since: \"%s\", filter: { %s }, first: 100) { totalCount nodes { %s } } }"
				.formatted(RECORDS.versions().get(since), filter, selection))
			.at("/recordChanges");
		assertThat(page.at("/totalCount").asInt()).isEqualTo(page.at("/nodes").size());
		return page.at("/nodes").valueStream();
	}

}
