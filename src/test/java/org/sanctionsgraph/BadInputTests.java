package org.sanctionsgraph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
					alignment(jurisdictions: []) { totalCount }                  | jurisdictions          | 1 to 20
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

	/** Wherever a filter or a list compares by ids, an unknown one is refused. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					actors(filter: { designatedBy: ["US"] }) { totalCount }               | filter.designatedBy[0] | united-states
					actors(filter: { designatedBy: ["canada", "UK"] }) { totalCount }     | filter.designatedBy[1] | united-kingdom
					measures(filter: { jurisdictions: ["usa"] }) { totalCount }           | filter.jurisdictions[0] | united-states
					measures(filter: { topics: ["xinjang"] }) { totalCount }              | filter.topics[0]       | xinjiang
					measures(filter: { imposedBy: ["offac"] }) { totalCount }             | filter.imposedBy[0]    | ofac
					measures(filter: { targets: ["chen-quangou"] }) { totalCount }        | filter.targets[0]      | chen-quanguo
					measures(filter: { authorities: ["eo-13819"] }) { totalCount }        | filter.authorities[0]  | eo-13818
					designations(filter: { targets: ["Marco Rubio"] }) { totalCount }     | filter.targets[0]      | marco-rubio
					designations(filter: { topics: ["Tibet"] }) { totalCount }            | filter.topics[0]       | tibet
					designations(filter: { jurisdictions: ["Britain"] }) { totalCount }   | filter.jurisdictions[0] | united-kingdom
					responses(filter: { participants: ["hua-chunyin"] }) { totalCount }   | filter.participants[0] | hua-chunying
					responses(filter: { topics: ["hongkong"] }) { totalCount }            | filter.topics[0]       | hong-kong
					asks(filter: { askedBy: ["marco-rubbio"] }) { totalCount }            | filter.askedBy[0]      | marco-rubio
					asks(filter: { addressees: ["us-tresury"] }) { totalCount }           | filter.addressees[0]   | us-treasury
					asks(filter: { targets: ["hikvison"] }) { totalCount }                | filter.targets[0]      | hikvision
					timeline(filter: { jurisdictions: ["EU"] }) { totalCount }            | filter.jurisdictions[0] | european-union
					responses(filter: { jurisdictions: ["CN"] }) { totalCount }           | filter.jurisdictions[0] | china
					legalAuthorities(filter: { jurisdictions: ["U.S."] }) { totalCount }  | filter.jurisdictions[0] | united-states
					measures(filter: { jurisdictions: ["CN"] }) { totalCount }            | filter.jurisdictions[0] | china
					measures(filter: { jurisdictions: ["gb"] }) { totalCount }            | filter.jurisdictions[0] | united-kingdom
					measures(filter: { authorities: ["Uyghur Human Rights Policy Act of 2020"] }) { totalCount } | filter.authorities[0] | uhrpa
					conflicts(filter: { subjects: ["chen-quangou"] }) { totalCount }      | filter.subjects[0]     | chen-quanguo
					alignment(jurisdictions: ["canada", "usa"]) { totalCount }            | jurisdictions[1]       | united-states
					measures(filter: { targets: ["rubio"] }) { totalCount }               | filter.targets[0]      | marco-rubio
					measures(filter: { topics: ["hong"] }) { totalCount }                 | filter.topics[0]       | hong-kong
					measures(filter: { jurisdictions: ["kingdom"] }) { totalCount }       | filter.jurisdictions[0] | united-kingdom
					alignment(jurisdictions: ["canada"], targets: ["zhu-hailan"]) { totalCount } | targets[0]      | zhu-hailun
					""")
	void anIdThatNothingHasIsRefusedInAFilter(String field, String argument, String suggestion) {
		Answer answer = this.api.ask("{ refused: %s dataset { version } }".formatted(field));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/path")).hasToString("[\"refused\"]");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
		assertThat(answer.at("/errors/0/extensions/suggestions/0").asString()).isEqualTo(suggestion);
		assertThat(answer.at("/errors/0/message").asString()).contains(argument, suggestion);
		assertThat(answer.at("/data/refused").isNull()).isTrue();
		assertThat(answer.at("/data/dataset/version").asString()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			actor(id: "canada") { id claims(property: "nmes") { id } }               | names
			actors(first: 1) { nodes { id claims(property: "Kind") { id } } }        | kind
			measures(first: 1) { nodes { id claims(property: "names") { id } } }     |
			node(id: "eo-13818") { id ... on Sourced { claims(property: "citation") { id } } } | citations
			designations(first: 1) { nodes { id claims(property: "provision") { id } } } | provisions
			asks(first: 1) { nodes { id claims(property: "nope") { id } } }          |
			""")
	void aPropertyThatNoRecordHasIsRefused(String field, @Nullable String suggestion) {
		Answer answer = this.api.ask("{ %s }".formatted(field));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("property");
		assertThat(answer.at("/errors/0/extensions/permitted").values()).isNotEmpty();
		assertThat(answer.at("/errors/0/extensions/suggestions/0").asString(null)).isEqualTo(suggestion);
		assertThat(answer.at("/errors").size()).isOne();
		assertThat(answer.at("/data").findValue("id").asString()).isNotEmpty();
	}

	@Test
	void aPropertyThatOneTypeOfAnInterfaceHasIsPermitted() {
		Answer answer = this.api.ask(
				"{ nodes(ids: [\"eo-13818\", \"canada\"]) { ... on Sourced { claims(property: \"names\") { id } } } }");
		assertThat(answer.code()).isEmpty();
		assertThat(answer.at("/data/nodes/0/claims").size()).isZero();
		assertThat(answer.at("/data/nodes/1/claims").size()).isPositive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			measures(filter: { targets: ["eo-13818"] }) { totalCount }      | LegalAuthority | Actor
			responses(filter: { answers: ["canada"] }) { totalCount }          | Actor          | Measure or Response
			alignment(jurisdictions: ["eo-13818"]) { totalCount }              | LegalAuthority | jurisdiction
			conflicts(filter: { subjects: ["falun-gong"] }) { totalCount }     | Topic          | Actor or Position
			""")
	void anIdOfSomethingElseIsRefusedInAFilter(String field, String given, String wanted) {
		Answer answer = this.api.ask("{ %s }".formatted(field));
		assertThat(answer.code()).as("%s given", given).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/message").asString()).contains("the id of no " + wanted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "measures(filter: { jurisdictions: [\"canada\", \"%s\"] }) { totalCount }",
			"designations(filter: { jurisdictions: [\"canada\", \"%s\"] }) { totalCount }",
			"legalAuthorities(filter: { jurisdictions: [\"canada\", \"%s\"] }) { totalCount }",
			"timeline(filter: { jurisdictions: [\"canada\", \"%s\"] }) { totalCount }",
			"responses(filter: { jurisdictions: [\"canada\", \"%s\"] }) { totalCount }",
			"actors(filter: { designatedBy: [\"canada\", \"%s\"] }) { totalCount }",
			"alignment(jurisdictions: [\"canada\", \"%s\"]) { totalCount }" })
	void anActorThatIsNoJurisdictionIsRefusedWhereOneIsMeant(String field) {
		Answer answer = this.api.ask("{ %s }".formatted(field.formatted("us-treasury")));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/message").asString())
			.endsWith("is 'us-treasury', which is the id of no jurisdiction. Did you mean 'united-states'?");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).endsWith("[1]");
		assertThat(answer.at("/errors/0/extensions/suggestions")).hasToString("[\"united-states\"]");
		assertThat(this.api.ask("{ %s }".formatted(field.formatted("european-union"))).code()).isEmpty();
	}

	@Test
	void anyActorMayBeThatWhichImposesAMeasure() {
		assertThat(this.api.ask("{ measures(filter: { imposedBy: [\"hikvision\"] }) { totalCount } }").code())
			.isEmpty();
	}

	@Test
	void aLongIdIsNotRepeatedWhole() {
		Answer answer = this.api
			.ask("{ actors(filter: { designatedBy: [\"%s\"] }) { totalCount } }".formatted("z".repeat(50_000)));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.response().body()).hasSizeLessThan(1000);
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
	void anIdInANestedFilterIsRefusedOnceForEachParent() {
		Answer answer = this.api.ask(
				"{ measures(first: 2) { nodes { id designations(filter: { targets: [\"nobody\"] }) { totalCount } } } }");
		assertThat(answer.at("/errors").size()).isEqualTo(2);
		assertThat(answer.at("/data/measures/nodes/1/id").asString()).isNotEmpty();
		assertThat(answer.at("/data/measures/nodes/1/designations").isNull()).isTrue();
	}

	@Test
	void anIdThatNothingHasIsNullWhereItIsAskedFor() {
		Answer answer = this.api.ask("""
				{ actor(id: "Chen Quanguo") { id } node(id: "??") { id } measure(id: "a\\u0007b") { id }
				  nodes(ids: ["canada", "??", "", "canada"]) { id } }""");
		assertThat(answer.at("/errors").isMissingNode()).isTrue();
		assertThat(answer.at("/data/actor").isNull()).isTrue();
		assertThat(answer.at("/data/node").isNull()).isTrue();
		assertThat(answer.at("/data/measure").isNull()).isTrue();
		assertThat(answer.at("/data/nodes")).hasToString("[{\"id\":\"canada\"},null,null,{\"id\":\"canada\"}]");
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

}
