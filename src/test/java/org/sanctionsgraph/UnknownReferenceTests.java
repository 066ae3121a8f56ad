package org.sanctionsgraph;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An id or name that refers to nothing is refused where others are filtered by it, with
 * the nearest as suggestions, and null where the record itself is asked for.
 */
@EngineTest
class UnknownReferenceTests {

	@Autowired
	private Endpoint api;

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
					measures(filter: { not: { jurisdictions: ["US"] } }) { totalCount }   | filter.not.jurisdictions[0] | united-states
					actors(filter: { not: { designatedBy: ["CN"] } }) { totalCount }      | filter.not.designatedBy[0] | china
					legalAuthorities(filter: { jurisdictions: ["CA"] }) { totalCount }    | filter.jurisdictions[0] | canada
					designations(filter: { jurisdictions: ["GB"] }) { totalCount }        | filter.jurisdictions[0] | united-kingdom
					designations(filter: { not: { jurisdictions: ["EU"] } }) { totalCount } | filter.not.jurisdictions[0] | european-union
					timeline(filter: { not: { jurisdictions: ["US"] } }) { totalCount }   | filter.not.jurisdictions[0] | united-states
					responses(filter: { not: { jurisdictions: ["us"] } }) { totalCount }  | filter.not.jurisdictions[0] | united-states
					alignment(jurisdictions: ["US", "canada"]) { totalCount }             | jurisdictions[0]       | united-states
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

	@Test
	void eachOfAFewUnknownIdsIsTold() {
		Answer answer = this.api.ask(
				"{ measures(filter: { targets: [\"rubio\", \"canada\", \"x1\"], topics: [\"hong\"] }) { totalCount } }");
		assertThat(answer.at("/errors").findValuesAsString("argument")).containsExactlyInAnyOrder("filter.targets[0]",
				"filter.targets[2]", "filter.topics[0]");
		assertThat(answer.at("/errors").findValuesAsString("code")).containsOnly("BAD_REQUEST");
	}

	/** Looking for what is meant takes as long as a search, which costs more. */
	@Test
	void whatIsMeantIsSuggestedForTheFirstOfThem() {
		Answer answer = this.api.ask("{ measures(filter: { targets: [\"rubio\", \"marko-rubio\"] }) { totalCount } }");
		assertThat(answer.at("/errors/0/extensions/suggestions")).hasToString("[\"marco-rubio\"]");
		assertThat(answer.at("/errors/1/extensions/suggestions").isMissingNode()).isTrue();
	}

	@Test
	void ofManyUnknownIdsTheFirstAreTold() {
		String ids = IntStream.range(0, 50).mapToObj("\"x%d\""::formatted).collect(Collectors.joining(", "));
		Answer answer = this.api
			.ask("{ alignment(jurisdictions: [\"canada\"], targets: [%s]) { totalCount } }".formatted(ids));
		assertThat(answer.at("/errors").size()).isEqualTo(5);
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

}
