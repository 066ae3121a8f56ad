package org.sanctionsgraph.limits;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanctionsgraph.limits.SmallGraph.repeated;

/** Each limit is refused one above it, and answered at it. */
class SmallGraphLimitsTests {

	private final SmallGraph graph = new SmallGraph();

	@Test
	void countsLevelsOfFields() {
		assertAnswered(nested(15));
		assertRefused(nested(16), "TOO_DEEP", 16, 15, "nests fields 16 levels deep; the limit is 15.");
		assertAnswered("{ person { " + "... { ".repeat(20) + "id" + " }".repeat(20) + " } }");
		assertRefused("{ person { ...F } } fragment F on Person { boss { ...G } } fragment G on Person " + boss(14),
				"TOO_DEEP", 16, 15, "16 levels");
	}

	@Test
	void countsRecords() {
		String pages = "{ people(first: 100) { nodes { friends(first: 50) { nodes { friends(first: %d) { nodes { id } } } } } } }";
		assertAnswered(pages.formatted(3));
		assertRefused(pages.formatted(4), "TOO_COSTLY", 100 + 100 * (5 + 50 + 50 * (5 + 4)) + 3 * 20, 50_000,
				"has a cost of 50,660; the limit is 50,000.");
	}

	@Test
	void countsTheValuesOfListsInArguments() {
		String ids = repeated(100, (i) -> "\"%d\"".formatted(i));
		assertAnswered("{ nodes(ids: [" + ids + "]) { id } }");
		assertTooLong("{ a: nodes(ids: [" + ids + " \"x\"]) { id } }", Map.of(), "ids", List.of("a"));
		List<String> names = Collections.nCopies(20_000, "Victory");
		assertTooLong("query($n: [String!]) { person { b: ships(fleet: {kind: SAIL, names: $n}) { id } } }",
				Map.of("n", names), "fleet.names", List.of("person", "b"));
		assertTooLong("query($f: Fleet) { person { ships(fleet: $f) { id } } }",
				Map.of("f", Map.of("kind", "SAIL", "names", names)), "fleet.names", List.of("person", "ships"));
	}

	private void assertTooLong(String document, Map<String, Object> variables, String argument, List<Object> path) {
		GraphQLError error = this.graph.ask(document, variables).getErrors().getFirst();
		assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")
			.containsEntry("argument", argument)
			.containsEntry("permitted", "at most 100");
		assertThat(error.getPath()).isEqualTo(path);
		assertThat(error.getMessage()).contains(argument, "at most 100");
	}

	@Test
	void countsRootFieldsOnceWhereTheyMerge() {
		assertAnswered("{ " + repeated(500, (i) -> "__typename") + " }");
		String thirty = repeated(30, "a%d: __typename"::formatted);
		assertAnswered("{ " + thirty + " }");
		assertRefused("{ __typename " + thirty + " }", "TOO_MANY_ROOT_FIELDS", 31, 30, "has 31 root fields");
		assertRefused("{ ...F __typename } fragment F on Query { " + thirty + " }", "TOO_MANY_ROOT_FIELDS", 31, 30,
				"has 31 root fields");
	}

	@Test
	void countsAliasesAndDirectivesOfTheDocument() {
		assertAnswered("{ person { " + repeated(30, "a%d: id"::formatted) + " } }");
		assertRefused("{ person { id ...F } } fragment F on Person { " + repeated(31, "a%d: id"::formatted) + " }",
				"TOO_MANY_ALIASES", 31, 30, "has 31 aliases");
		String fifty = "{ person { " + repeated(50, (i) -> "id @skip(if: false)") + " } }";
		assertAnswered(fifty);
		assertRefused(fifty.replaceFirst("person", "person @skip(if: false)"), "TOO_MANY_DIRECTIVES", 51, 50,
				"has 51 directives");
	}

	@Test
	void countsTheFieldsOfAFragmentAtEachSpread() {
		String fragment = " fragment F on Person { " + repeated(1000, (i) -> "id") + " }";
		String operation = "{ person { " + repeated(4, (i) -> "...F") + repeated(999, (i) -> " id") + " } }";
		assertAnswered(operation + fragment);
		assertRefused(operation.replace("{ person", "{ __typename person") + fragment, "TOO_LARGE", 5001, 5000,
				"has 5,001 fields, counting a fragment's at each spread; the limit is 5,000.");
		assertRefused("query A " + operation + " query B " + operation + fragment, "TOO_LARGE", 10_000, 5000,
				"10,000 fields");
	}

	@Test
	void multipliesFragmentsOutInNoTime() {
		long start = System.nanoTime();
		assertRefused("{ ...F0 } " + doubling(24, "Query"), "TOO_LARGE", 1 << 24, 5000, "16,777,216 fields");
		assertThat(only(ask("{ person { ... { ...F0 } } } " + doubling(60, "Person"))).getMessage())
			.startsWith("The request has more than 5,000 fields");
		assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
	}

	@Test
	void ignoresWhatIsNotRun() {
		String skipped = "{ person { id ...F @skip(if: true) } } fragment F on Person " + boss(30);
		assertAnswered(skipped);
		assertThat(this.graph.ask("query A { person { id } } query B { person " + boss(30) + " }", "A").getErrors())
			.isEmpty();
		assertThat(ask("{ person { id } } fragment F on Person " + boss(30)).getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).contains("UnusedFragment"));
		assertThat(ask("{ __typename } " + doubling(24, "Query")).getErrors())
			.allSatisfy((error) -> assertThat(error.getMessage()).contains("UnusedFragment"));
	}

	@Test
	void refusesInterfacesThatMultiplyOut() {
		String text = repeated(9,
				(i) -> "fragment F%1$d on Node { next { ...F%2$d } ... on Person { next { ...F%2$d } } }".formatted(i,
						i + 1));
		GraphQLError error = only(ask("{ node { ...F0 } } " + text + " fragment F9 on Node { id }"));
		assertThat(error.getExtensions()).containsEntry("code", "TOO_LARGE").containsEntry("limit", 1000L).hasSize(2);
		assertThat(error.getMessage()).contains("more than 1,000 fields");
	}

	@Test
	void findsListsInsideTheItemsOfLists() {
		String names = "\"a\" ".repeat(101);
		GraphQLError error = only(ask("{ person { ships(fleet: { kind: SAIL, escorts: [{ kind: SAIL, escorts: "
				+ "[{ kind: STEAM, names: [" + names + "] }] }] }) { id } } }"));
		assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")
			.containsEntry("argument", "fleet.escorts[0].escorts[0].names")
			.containsEntry("permitted", "at most 100");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ ...F } fragment F on Query { ...F }",
			"{ ...F } fragment F on Query { ...G } fragment G on Query { ...F ...F }", "{ ...Nothing }" })
	void leavesWrongFragmentsToValidation(String document) {
		assertThat(ask(document).getErrors()).isNotEmpty()
			.allSatisfy((error) -> assertThat(error.getMessage()).startsWith("Validation error"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "query($wrong: Kind = STEAM) { person { ships(kind: $wrong) { id } } }",
			"query($ok: Int, $wrong: Boolean = true) { people(first: $ok) { nodes { id @skip(if: $wrong) } } }",
			"query($wrong: Boolean = true) { person { ... @include(if: $wrong) { id } } }",
			"query($wrong: Kind = STEAM) { person { ships(fleet: { kind: $wrong }) { id } } }" })
	void namesAVariableThatIsNullWhereAValueIsRequired(String document) {
		GraphQLError error = only(this.graph.ask(document, Collections.singletonMap("wrong", null)));
		assertThat(error.getMessage()).startsWith("Variable 'wrong' is null where a value is required");
		assertThat(error.getExtensions()).isEqualTo(Map.of("code", "BAD_REQUEST", "argument", "wrong"));
		assertThat(error.getLocations()).hasSize(1);
	}

	@Test
	void refusesALargeDocumentWhileItIsParsed() {
		assertThat(only(ask("{ person { " + repeated(5000, (i) -> "id") + " } }")).getMessage())
			.contains("more than 5,000 tokens; the limit is 5,000.");
		assertThat(only(ask("{ __typename" + " ".repeat(100_000) + "}")).getMessage())
			.contains("more than 100,000 characters; the limit is 100,000.");
		GraphQLError deep = only(ask("{" + "a{".repeat(1000) + "a" + "}".repeat(1001)));
		assertThat(deep.getMessage()).contains("more than 500 rules of the grammar", "Nest fewer fields");
		assertThat(deep.getExtensions()).containsEntry("code", "TOO_DEEP").containsEntry("limit", 500L);
		assertThat(only(ask("{ \u0000 }")).getMessage()).startsWith("Invalid");
	}

	@Test
	void passesIntrospectionDeeperThanTheLimit() {
		assertAnswered(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
			.inputValueDeprecation(true)
			.typeRefFragmentDepth(13)));
	}

	private void assertAnswered(String document) {
		assertThat(ask(document).getErrors()).isEmpty();
	}

	private void assertRefused(String document, String code, long requested, int limit, String message) {
		ExecutionResult result = ask(document);
		assertThat(result.isDataPresent()).isFalse();
		assertThat(only(result).getExtensions())
			.isEqualTo(Map.of("code", code, "requested", requested, "limit", (long) limit));
		assertThat(only(result).getMessage()).startsWith("The request ").contains(message).endsWith(".");
	}

	private ExecutionResult ask(String document) {
		return this.graph.ask(document, Map.of());
	}

	private static GraphQLError only(ExecutionResult result) {
		assertThat(result.getErrors()).hasSize(1);
		return result.getErrors().getFirst();
	}

	private static String nested(int levels) {
		return "{ person " + boss(levels - 1) + " }";
	}

	private static String boss(int levels) {
		return "{ " + "boss { ".repeat(levels - 1) + "id" + " }".repeat(levels);
	}

	private static String doubling(int times, String type) {
		return repeated(times, (i) -> "fragment F%d on %s { ...F%d ...F%d }".formatted(i, type, i + 1, i + 1))
				+ " fragment F%d on %s { __typename }".formatted(times, type);
	}

}
