package org.sanctionsgraph.limits;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.StatementWatch;
import org.sanctionsgraph.paging.Page;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
class LimitsTests {

	private static final int READ = 20;

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@Test
	void refusesADeepQuery() {
		assertRefused(LimitDocuments.deep(16), "TOO_DEEP", 16, 15);
	}

	@Test
	void countsTheDepthOfFragmentsWhereTheyAreSpread() {
		assertRefused("{ actors { ...A } } fragment A on ActorConnection { nodes { relations { other { ...B } } } } "
				+ "fragment B on Actor { relations { other { relations { other { relations { other { relations { other "
				+ "{ relations { other { relations { other { name } } } } } } } } } } } } }", "TOO_DEEP", 17, 15);
	}

	@Test
	void refusesAFanOutAndNamesBothNumbers() {
		Answer answer = assertRefused("""
				{ actors { nodes { designations(first: 12) { nodes { measure { designations(first: 12) { nodes {
				target { designations(first: 12) { nodes { measure { designations(first: 12) { nodes { id } } } } } } }
				} } } } } } }""", "TOO_COSTLY", 20 + 20 * (5 + 12 * 2) + 20 * 12 * (5 + 12 * 2)
				+ 20 * 144 * (5 + 12 * 2) + 20 * 1728 * (5 + 12) + 8 * READ, 50000);
		assertThat(answer.at("/errors/0/message").asString()).contains("678,760").contains("50,000");
		assertThat(answer.response().headers().firstValue("X-Query-Cost")).hasValue("678760;limit=50000");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ __typename }                                                                   | 0 | 0
			{ actor(id: "canada") { name } }                                                 | 1 | 1
			{ actors { nodes { name } } }                                                    | 20 | 1
			{ actors(first: 7) { totalCount edges { cursor node { name } } pageInfo { hasNextPage } } } | 7 | 2
			{ actors(first: 7) { nodes { a: name(language: "en") b: name(language: "zh") } } } | 21 | 3
			{ actors(last: 7) { nodes { countries } } }                                      | 7 | 1
			{ actors(first: 3) { nodes { sources { title } } } }                             | 18 | 2
			{ actors(first: 3) { ...N ...N } } fragment N on ActorConnection { nodes { id } } | 3 | 1
			{ actors(first: 3) { nodes { id @skip(if: true) sources @include(if: false) { id } } } } | 3 | 1
			{ actors(first: 3) { nodes { id } nodes { name } } }                             | 3 | 1
			{ nodes(ids: ["canada", "cbp"]) { id } }                                         | 4 | 1
			{ node(id: "canada") { ... on Actor { relations { other { name } } } } }         | 11 | 3
			""")
	void countsTheRecordsAskedForAndTheFieldsRead(String document, int records, int reads) {
		int cost = records + READ * reads;
		Answer answer = this.api.ask(document);
		assertThat(answer.code()).isEmpty();
		assertThat(answer.at("/extensions/cost").toString()).isEqualTo("{\"requested\":%d,\"limit\":50000}", cost);
		assertThat(answer.response().headers().firstValue("X-Query-Cost")).hasValue(cost + ";limit=50000");
	}

	@Test
	void countsPagesGivenAsVariables() {
		String document = "query($n: Int!, $m: Int = 4) { actors(first: $n) { nodes { designations(last: $m) { nodes { id } } } } }";
		assertThat(this.api.ask(document, Map.of("n", 6)).at("/extensions/cost/requested").asInt())
			.isEqualTo(6 + 6 * (5 + 4) + 2 * READ);
	}

	@Test
	void leavesAWrongPageSizeToThePage() {
		assertThat(this.api.ask("{ actors(first: 2000000000) { nodes { id } } }").at("/errors/0/extensions/argument"))
			.hasToString("\"first\"");
	}

	@Test
	void refusesManyAliasesRootFieldsAndDirectives() {
		assertRefused(repeated(31, "actors { nodes { a%d: id } }"), "TOO_MANY_ALIASES", 31, 30);
		assertRefused("{ __typename ...F ...F } fragment F on Query " + repeated(30, "f%d: __typename"),
				"TOO_MANY_ROOT_FIELDS", 31, 30);
		assertRefused("{ __typename " + "@a ".repeat(51) + "}", "TOO_MANY_DIRECTIVES", 51, 50);
	}

	@Test
	void refusesALargeDocumentBeforeItIsParsed() {
		assertThat(this.api.ask("{" + "id ".repeat(5000) + "}").code()).isEqualTo("TOO_LARGE");
		assertThat(this.api.ask("{ id " + " ".repeat(100_000) + "}").code()).isEqualTo("TOO_LARGE");
		assertThat(this.api.ask("{" + "a{".repeat(2000) + "}".repeat(2001)).code()).isEqualTo("TOO_DEEP");
	}

	@Test
	void passesTheIntrospectionOfTools() {
		String query = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
			.descriptions(true)
			.specifiedByUrl(true)
			.isOneOf(true)
			.directiveIsRepeatable(true)
			.schemaDescription(true)
			.inputValueDeprecation(true)
			.typeRefFragmentDepth(9));
		Answer answer = this.api.ask(query);
		assertThat(answer.response().statusCode()).isEqualTo(200);
		assertThat(answer.at("/data/__schema/types")).hasSizeGreaterThan(50);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }  | 3
			{ __schema { types { possibleTypes { possibleTypes { name } } } } }                 | 2
			{ __type(name: "Actor") { fields { type { fields { name } } } } }                   | 2
			{ __type(name: "Actor") { inputFields { type { inputFields { name } } } } }         | 2
			{ __type(name: "Actor") { interfaces { interfaces { name } } } }                    | 2
			{ a: __type(name: "Actor") { name } b: __type(name: "Act") { name } }               | 2
			{ ...A b: __schema { description } } fragment A on Query { __schema { description } } | 2
			""")
	void refusesToIntrospectTheSameFieldTwice(String document, int times) {
		assertRefused(document, "TOO_LARGE", times, 1);
	}

	@Test
	void refusesDeepOrLargeIntrospection() {
		String deep = "{ __type(name: \"Actor\") { fields { type %s name %s } } }";
		assertThat(this.api.ask(deep.formatted("{ ofType ".repeat(16) + "{", "}".repeat(17))).code()).isEmpty();
		assertRefused(deep.formatted("{ ofType ".repeat(17) + "{", "}".repeat(18)), "TOO_DEEP", 21, 20);
		String large = LimitDocuments.selecting(30 * 17)
			.replaceFirst("a29: .*",
					"__type(name: \"Actor\") { __typename kind name description specifiedByURL isOneOf } }");
		assertThat(this.api.ask(large).response().body()).doesNotContain("errors");
		assertRefused(large.replace("isOneOf", "isOneOf fields { name }"), "TOO_LARGE", 502, 500);
	}

	@Test
	void refusesFragmentsThatDoubleEachOtherBeforeTheyAreValidated() {
		String bomb = IntStream.range(0, 24)
			.mapToObj((i) -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ", "{ ...F0 } ", " fragment F24 on Query { __typename }"));
		long start = System.nanoTime();
		assertRefused(bomb, "TOO_LARGE", 1 << 24, 5000);
		assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2000);
	}

	@Test
	void refusesANullWhereNoneIsPermittedAndNamesTheVariable() {
		Answer answer = this.api.ask(
				"query($direction: OrderDirection = DESC) "
						+ "{ actors(orderBy: { field: NAME, direction: $direction }) { totalCount } }",
				Collections.singletonMap("direction", null));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/message").asString()).contains("direction");
	}

	@Test
	void countsAPageOfNoGivenSizeAsLongAsItIs() {
		Answer answer = this.api.ask("{ actors { nodes { id } } }");
		assertThat(answer.at("/data/actors/nodes").size()).isEqualTo(Page.DEFAULT_SIZE);
		assertThat(answer.at("/extensions/cost/requested").asInt()).isEqualTo(Page.DEFAULT_SIZE + READ);
	}

	private Answer assertRefused(String document, String code, int requested, int limit) {
		List<String> run = this.statements.during(() -> {
			Answer answer = this.api.ask(document);
			assertThat(answer.response().statusCode()).isEqualTo(400);
			assertThat(answer.code()).isEqualTo(code);
			assertThat(answer.at("/errors/0/extensions/requested").asInt()).isEqualTo(requested);
			assertThat(answer.at("/errors/0/extensions/limit").asInt()).isEqualTo(limit);
		});
		assertThat(run).isEmpty();
		return this.api.ask(document);
	}

	private static String repeated(int times, String field) {
		return IntStream.range(0, times)
			.mapToObj((i) -> field.formatted(i))
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

}
