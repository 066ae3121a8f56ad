package org.sanctionsgraph;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bad input gets an error that names the argument and what is permitted; what else was
 * asked for is answered.
 */
@EngineTest
class BadInputTests {

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					actors(first: 0) { totalCount }                              | first                  | 1 to 100
					actors(first: -1) { totalCount }                             | first                  | 1 to 100
					measures(first: 101) { totalCount }                          | first                  | 1 to 100
					responses(last: 0) { totalCount }                            | last                   | 1 to 100
					sources(first: 1, last: 1) { totalCount }                    | last                   | first with after, or last with before
					sources(first: 1, before: "x") { totalCount }                | before                 | first with after, or last with before
					designations(after: "x") { totalCount }                      | after                  | an endCursor
					asks(before: "MTIz") { totalCount }                          | before                 | an endCursor
					measures(filter: { announced: { from: "2021-02-01", until: "2021-01-31" } }) { totalCount } | filter.announced | a range whose from
					timeline(filter: { range: { from: "2021-02-01", until: "2020-02-01" } }) { totalCount } | filter.range | a range whose from
					measures(orderBy: [{ field: KIND }, { field: KIND, direction: DESC }]) { totalCount } | orderBy[1].field | each field once
					designations(orderBy: [{ field: FROM }, { field: UNTIL }, { field: TARGET }, { field: JURISDICTION }]) { totalCount } | orderBy | at most 3
					statistics(of: MEASURES, by: [YEAR, KIND, TOPIC]) { total }  | by                     | at most 2
					asks(orderBy: [{ field: DATE }, { field: DATE }, { field: DATE }, { field: DATE }]) { totalCount } | orderBy | at most 3
					actor(id: "canada") { measuresImposed(orderBy: [{ field: KIND }, { field: KIND }, { field: KIND }, { field: KIND }]) { totalCount } } | orderBy | at most 3
					alignment(jurisdictions: []) { totalCount }                  | jurisdictions          | 1 to 20
					alignment(jurisdictions: ["a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q","r","s","t","u"]) { totalCount } | jurisdictions | 1 to 20
					""")
	void aFieldIsRefusedByItsArgument(String field, String argument, String permitted) {
		Answer answer = this.api.ask("{ %s }".formatted(field));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
		assertThat(answer.at("/errors/0/extensions/permitted").asString()).startsWith(permitted);
		assertThat(answer.at("/errors/0/message").asString()).contains(argument, permitted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					actors(filter: { kinds: [ALIEN] }) { totalCount }            | filter.kinds[0]        | PERSON
					designations(asOf: "2021-02-30") { totalCount }              | asOf                   | a calendar day
					measures(filter: { announced: { from: "2021" } }) { totalCount } | filter.announced.from | a calendar day
					actors(filter: { countries: ["China"] }) { totalCount }      | filter.countries[0]    | an ISO 3166-1 code
					actors(filter: { countries: ["CN", "UK"] }) { totalCount }   | filter.countries[1]    | GB for the United Kingdom
					actors(first: "ten") { totalCount }                          | first                  | Int
					""")
	void aDocumentIsRefusedByItsWrongValue(String field, String argument, String permitted) {
		Answer answer = this.api.ask("{ %s }".formatted(field));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
		assertThat(answer.at("/errors/0/extensions/permitted").toString()).contains(permitted);
	}

	static Stream<Object> valuesThatAreNoIds() {
		return Stream.of(Map.of(), List.of(), true, 1.5, Map.of("a", 1));
	}

	@ParameterizedTest
	@MethodSource("valuesThatAreNoIds")
	void anIdIsATextOrAWholeNumber(Object value) {
		Answer answer = this.api.ask("query($x: ID!) { actor(id: $x) { id } }", Map.of("x", value));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("x");
		assertThat(answer.at("/errors/0/message").asString()).contains("Variable 'x' is", "a value of type ID");
		Answer inFilter = this.api.ask("query($f: MeasureFilter) { measures(filter: $f) { totalCount } }",
				Map.of("f", Map.of("targets", List.of("canada", value))));
		assertThat(inFilter.at("/errors/0/extensions/argument").asString()).startsWith("f.targets[1]");
	}

	@Test
	void eachTextThatNoDatabaseStoresIsReportedAtItsPlace() {
		Answer answer = this.api.ask("{ nodes(ids: [\"a\\u0000\", \"b\", \"c\\u0000\"]) { id } "
				+ "actor(id: \"\\u0000\") { id } ... @defer { __typename } }");
		assertThat(answer.at("/errors")).extracting((error) -> error.at("/locations/0/column").asInt())
			.containsExactly(15, 31, 56, 81);
		assertThat(answer.at("/errors")).extracting((error) -> error.at("/extensions/argument").asString(""))
			.containsExactly("ids[0]", "ids[2]", "id", "");
	}

	@Test
	void eachWrongIdOfAVariableIsReportedAtTheVariable() {
		Answer answer = this.api.ask(
				"query Q($x: Int, $ids: [ID!]!) { nodes(ids: $ids) { id } actors(first: $x) " + "{ totalCount } }",
				Map.of("ids", List.of(true, "china", 1.5)));
		assertThat(answer.at("/errors")).extracting((error) -> error.at("/locations/0/column").asInt())
			.containsExactly(18, 18);
		assertThat(answer.at("/errors")).extracting((error) -> error.at("/extensions/argument").asString())
			.containsExactly("ids[0]", "ids[2]");
	}

	@Test
	void aListIsRefusedWithItsOwnLimitHoweverLongItIs() {
		String orders = "{ field: FROM } ".repeat(101);
		assertThat(permitted("designations(orderBy: [%s]) { totalCount }".formatted(orders))).isEqualTo("at most 3");
		assertThat(permitted("statistics(of: MEASURES, by: [%s]) { total }".formatted("YEAR ".repeat(101))))
			.isEqualTo("at most 2");
		assertThat(permitted("alignment(jurisdictions: [%s]) { totalCount }".formatted("\"canada\" ".repeat(101))))
			.isEqualTo("1 to 20");
	}

	private String permitted(String field) {
		return this.api.ask("{ %s }".formatted(field)).at("/errors/0/extensions/permitted").asString();
	}

	@Test
	void tooLongAListIsReportedAtItsField() {
		Answer answer = this.api.ask("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }",
				Map.of("ids", Collections.nCopies(101, "china")));
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("ids");
		assertThat(answer.at("/errors/0/locations/0/column").asInt()).isEqualTo(25);
	}

	@Test
	void anIdMayBeAWholeNumber() {
		assertThat(this.api.ask("query($x: ID!) { actor(id: $x) { id } }", Map.of("x", 7)).code()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ ... @defer { dataset { version } } }",
			"{ ...F @defer } fragment F on Query { __typename }" })
	void aDirectiveOfTheEngineAloneDoesNotExist(String document) {
		Answer answer = this.api.ask(document);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/message").asString()).isEqualTo("Directive '@defer' does not exist");
	}

	@Test
	void aCursorOfAnotherComparisonIsRefused() {
		String cursor = this.api.ask("""
				{ alignment(first: 3, jurisdictions: ["united-states", "canada"]) { pageInfo { endCursor } } }""")
			.at("/data/alignment/pageInfo/endCursor")
			.asString();
		String next = "{ alignment(first: 3, after: \"%s\", jurisdictions: [%s]) { nodes { target { id } } } }";
		assertThat(this.api.ask(next.formatted(cursor, "\"united-states\", \"canada\"")).code()).isEmpty();
		Answer other = this.api.ask(next.formatted(cursor, "\"united-states\", \"european-union\""));
		assertThat(other.code()).isEqualTo("BAD_REQUEST");
		assertThat(other.at("/errors/0/extensions/argument").asString()).isEqualTo("after");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "%a", "de%ment", "\\\\" })
	void aPublisherIsComparedAsItIsWritten(String publisher) {
		Answer answer = this.api.ask("{ sources(filter: { publisher: \"%s\" }) { totalCount } }".formatted(publisher));
		assertThat(answer.at("/data/sources/totalCount").asInt()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "+10000-01-01", "-0001-12-31", "0000-01-01", "10000-01-01", "2020-7-9" })
	void aDayHasAYearOfFourDigits(String day) {
		Answer answer = this.api
			.ask("{ measures(filter: { announced: { from: \"%s\" } }) { totalCount } }".formatted(day));
		assertThat(answer.at("/errors/0/extensions/permitted").asString()).startsWith("a calendar day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "measures(filter: { jurisdictions: [$k] }) { totalCount }", "nodes(ids: [$k]) { id }",
			"alignment(jurisdictions: [$k]) { totalCount }",
			"alignment(jurisdictions: [\"canada\"], targets: [$k]) { totalCount }",
			"actor(id: \"canada\") { designations(filter: { targets: [$k] }) { totalCount } }" })
	void aVariableThatIsNullInSpiteOfItsDefaultIsRefusedInAList(String field) {
		Answer answer = this.api.ask("query ($k: ID = \"china\") { %s }".formatted(field),
				Collections.singletonMap("k", null));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("k");
	}

	@Test
	void anEnumVariableThatIsNullInSpiteOfItsDefaultIsRefusedInAList() {
		Answer answer = this.api.ask(
				"query ($k: NameKind = ALIAS) { actor(id: \"canada\") { names(kinds: [$k]) { value } } }",
				Collections.singletonMap("k", null));
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("k");
	}

	@Test
	void theRestOfTheAnswerIsIntact() {
		Answer answer = this.api
			.ask("{ measures(first: 0) { nodes { id } } actor(id: \"?\") { id } canada: actor(id: \"canada\") "
					+ "{ name designations(first: 1000) { nodes { id } } } none: actor(id: \"nobody\") { id } }");
		assertThat(answer.at("/errors").size()).isEqualTo(2);
		assertThat(answer.at("/data/canada/name").asString()).isEqualTo("Canada");
		assertThat(answer.at("/data/canada/designations").isNull()).isTrue();
		assertThat(answer.at("/data/measures").isNull()).isTrue();
		assertThat(answer.at("/data/none").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"query($v: OrderDirection) { actors(orderBy: [{field: NAME, direction: $v}]) { totalCount } }",
			"query($v: Int) { searchActors(name: \"Rubio\", first: $v) { score } }",
			"query($v: StatisticsCount) { statistics(of: MEASURES, by: [YEAR], count: $v) { total } }",
			"query($other: Boolean, $v: Int) { actors(filter: {targetedAfterAsking: $other}) { nodes { id } } search(text: \"a\", first: $v) { score } }" })
	void aVariableThatIsNullWhereOnlyTheDefaultMayBeOmittedIsNamed(String document) {
		Map<String, Object> nulls = new HashMap<>();
		nulls.put("v", null);
		nulls.put("other", null);
		Answer answer = this.api.ask(document, nulls);
		assertThat(answer.at("/errors/0/message").asString())
			.startsWith("Variable 'v' is null where a value is required");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("v");
	}

}
