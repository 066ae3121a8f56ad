package org.sanctionsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests made to wear out the server or to learn of its inside: each is refused at
 * once, with nothing told, and leaves nothing behind.
 */
@EngineTest
class AttackTests {

	/** A quarter of a second, and as much again for a busy machine. */
	private static final long AT_ONCE = 500;

	private static final long MEGABYTE = 1 << 20;

	@Autowired
	private Endpoint api;

	@TestFactory
	Stream<DynamicTest> isRefusedAtOnce() {
		this.api.ask("{ actors { nodes { name } } }");
		return documents().entrySet()
			.stream()
			.map((attack) -> DynamicTest.dynamicTest(attack.getKey(),
					() -> assertRefused(attack.getValue(), variables(attack.getKey()))));
	}

	@Test
	void leavesNothingBehind() {
		documents().forEach((name, document) -> this.api.ask(document, variables(name)));
		long before = used();
		for (int round = 0; round < 5; round++) {
			documents().forEach((name, document) -> this.api.ask(document, variables(name)));
		}
		assertThat(used() - before).isLessThan(100 * MEGABYTE);
		assertThat(this.api.ask("{ actors { nodes { name } } }").json().has("errors")).isFalse();
	}

	private void assertRefused(String document, Map<String, ?> variables) {
		long quickest = Long.MAX_VALUE;
		for (int round = 0; round < 3; round++) {
			long start = System.nanoTime();
			Answer answer = this.api.ask(document, variables);
			quickest = Math.min(quickest, (System.nanoTime() - start) / 1_000_000);
			assertThat(answer.response().statusCode()).isBetween(200, 499);
			assertThat(answer.at("/errors").size()).isBetween(1, 101);
			assertThat(answer.code()).isNotEmpty().isNotEqualTo("INTERNAL_ERROR");
			assertThat(answer.response().body()).doesNotContain("Exception", ".java", "java.", "graphql.", "org.")
				.doesNotContainIgnoringCase("select *", "select d.", "jdbc");
		}
		assertThat(quickest).isLessThan(AT_ONCE);
	}

	private static Map<String, String> documents() {
		Map<String, String> attacks = new LinkedHashMap<>();
		attacks.put("81 levels", nested(40, "relations { other {", "name"));
		attacks.put("400 levels of nothing", nested(200, "a { a {", "a"));
		attacks.put("2,000 levels of nothing", nested(1000, "a { a {", "a"));
		attacks.put("200 levels of fragments without a type", "{" + "... {".repeat(200) + "a" + "}".repeat(201));
		attacks.put("fan-out by pages", nested(4, "designations(first: 100) { nodes { target {", "name", "} } }"));
		attacks.put("fan-out by lists",
				nested(5, "relations { other { sources { claims { nodes { id } } }", "name", "} }"));
		attacks.put("1,000 aliases", "{ " + times(1000, (i) -> "a%d: __typename".formatted(i)) + " }");
		attacks.put("31 aliases of a list", "{ " + times(31, (i) -> "a%d: actors { totalCount }".formatted(i)) + " }");
		attacks.put("aliases in a fragment",
				"{ ...F } fragment F on Query { " + times(100, (i) -> "a%d: dataset { version }".formatted(i)) + " }");
		attacks.put("2,000 directives", "{ __typename " + "@skip ".repeat(2000) + "}");
		attacks.put("51 directives that do not exist", "{ __typename " + "@a ".repeat(51) + "}");
		attacks.put("@skip twice", "{ __typename @skip(if: false) @skip(if: false) }");
		attacks.put("a fragment in itself", "{ ...F } fragment F on Query { ...F }");
		attacks.put("two fragments in each other",
				"{ ...F } fragment F on Query { ...G } fragment G on Query { __typename ...F }");
		attacks.put("a ring of 100 fragments",
				"{ ...F0 } " + times(100, (i) -> "fragment F%d on Query { ...F%d }".formatted(i, (i + 1) % 100)));
		attacks.put("2^24 fragments",
				"{ ...F0 } " + times(24, (i) -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
						+ " fragment F24 on Query { __typename }");
		attacks.put("2^24 fragments never used",
				"{ __typename } "
						+ times(24, (i) -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
						+ " fragment F24 on Query { __typename }");
		attacks.put("2^24 fragments in a ring",
				"{ ...F0 } "
						+ times(24, (i) -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, (i + 1) % 24))
						+ " fragment F24 on Query { ...F0 }");
		attacks.put("1,000 levels of fragments",
				"{ node(id: \"canada\") { ...F0 } } "
						+ times(50,
								(i) -> "fragment F%d on Actor { %s ...F%d %s }".formatted(i,
										"relations { other { ".repeat(10), i + 1, "} } ".repeat(10)))
						+ " fragment F50 on Actor { id }");
		attacks.put("interfaces that multiply by their types", "{ node(id: \"canada\") { ...F0 } } " + times(6, (
				i) -> "fragment F%1$d on Sourced { claims { subject { ...F%2$d } } ... on Actor { claims { subject { ...F%2$d } } } }"
					.formatted(i, i + 1))
				+ " fragment F6 on Node { id }");
		attacks.put("fragments that double by aliases", "{ actor(id: \"canada\") { ...F0 } } " + times(6, (
				i) -> "fragment F%1$d on Actor { a: relations { other { ...F%2$d } } b: relations { other { ...F%2$d } } c: relations { other { ...F%2$d } } }"
					.formatted(i, i + 1))
				+ " fragment F6 on Actor { sources { id } }");
		attacks.put("300 ways to overlap",
				"{ actors { nodes { " + times(300, (i) -> "name(language: \"a%d\")".formatted(i)) + " } } }");
		attacks.put("300 nested overlaps",
				"{ actors { nodes { "
						+ times(300,
								(i) -> "relations(asOf: \"2020-01-%02d\") { other { name } }".formatted(i % 28 + 1))
						+ " } } }");
		attacks.put("overlaps of 100 fragments", "{ actors { nodes { " + times(100, (i) -> "...F" + i) + " } } } "
				+ times(100, (i) -> "fragment F%d on Actor { name(language: \"a%d\") }".formatted(i, i)));
		String claims = "{ sources(first: 60) { nodes { claims(first: 70) { nodes { %s } } } } }";
		attacks.put("4,800 equal fields of many rows", claims.formatted("id ".repeat(4800)));
		attacks.put("102 equal fields of many rows", claims.formatted("id ".repeat(102)));
		attacks.put("equal fields in equal fields",
				claims.formatted(("subject { " + "id ".repeat(40) + "} ").repeat(40)));
		attacks.put("equal fields in fragments without a type", claims.formatted("... { id } ".repeat(1000)));
		attacks.put("equal fields in 102 fragments", claims.formatted(times(102, (i) -> "...F" + i))
				+ times(102, (i) -> " fragment F%d on Claim { id }".formatted(i)));
		String pages = times(29, (i) -> "a%d: %%s(first: %d) { pageInfo { endCursor } }".formatted(i, i + 50));
		attacks.put("pages of claims without their rows",
				"{ sources(first: 100) { nodes { %s } } }".formatted(pages.replace("%s", "claims")));
		attacks.put("pages of the timeline without their rows",
				"{ actors(first: 100) { nodes { %s } } }".formatted(pages.replace("%s", "timeline")));
		attacks.put("pages of designations without their rows",
				"{ actors(first: 100) { nodes { %s } } }".formatted(pages.replace("%s", "designations")));
		attacks.put("1,200 equal root fields", "{ " + "measures { __typename } ".repeat(1200) + "}");
		attacks.put("600 equal totals", "{ " + ("timeline(filter: { jurisdictions: [\"united-states\"] }, first: 1) { "
				+ "totalCount ".repeat(6) + "} ")
			.repeat(100) + "}");
		attacks.put("400 equal pages of each row",
				"{ measures(first: 20) { nodes { " + "designations(first: 20) { __typename } ".repeat(400) + "} } }");
		attacks.put("10,000 equal fields", "{ actors { nodes { " + "id ".repeat(10_000) + "} } }");
		attacks.put("20,000 tokens", "{ " + "a ".repeat(20_000) + "}");
		attacks.put("200 kB of blanks", "{ __typename" + " ".repeat(200_000) + "}");
		attacks.put("a comment of 200 kB", "#" + "x".repeat(200_000) + "\n{ __typename }");
		attacks.put("120,000 commas", "{ __typename" + ",".repeat(120_000) + "}");
		attacks.put("a list 2,000 deep", "{ nodes(ids: " + "[".repeat(2000) + "]".repeat(2000) + ") { id } }");
		attacks.put("an object 400 deep",
				"{ actors(filter: " + "{kinds: ".repeat(400) + "1" + "}".repeat(400) + ") { totalCount } }");
		attacks.put("introspection in circles",
				"{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
		attacks.put("introspection in circles by interfaces",
				"{ __type(name: \"Node\") { possibleTypes { interfaces { possibleTypes { name } } } } }");
		attacks.put("two schemas", "{ a: __schema { types { name } } b: __schema { types { name } } }");
		attacks.put("30 types", "{ " + times(30, (i) -> "t%d: __type(name: \"Actor\") { name }".formatted(i)) + " }");
		attacks.put("a field nearly right", "{ actorz { nodes { id } } }");
		attacks.put("1,000 wrong fields", "{ actors { " + times(1000, (i) -> "wrong" + i) + " } }");
		attacks.put("500 operations", times(500, (i) -> "query Q%d { __typename }".formatted(i)));
		attacks.put("500 variables never used",
				"query(" + times(500, (i) -> "$v%d: Int".formatted(i)) + ") { __typename }");
		attacks.put("400 fragments never used",
				"{ __typename } " + times(400, (i) -> "fragment F%d on Query { __typename }".formatted(i)));
		attacks.put("a mutation", "mutation { __typename }");
		attacks.put("a subscription", "subscription { __typename }");
		attacks.put("nothing", "");
		attacks.put("no GraphQL", "select * from record; --");
		attacks.put("a broken string", "{ actor(id: \"\\uD800\") { id } }");
		attacks.put("a number beyond all", "{ actors(first: " + "9".repeat(5000) + ") { totalCount } }");
		attacks.put("an id that is SQL", "{ actors(filter: { designatedBy: [\"' or 1=1; --\"] }) { totalCount } }");
		attacks.put("a cursor of nothing", "{ actors(after: \"AAAA\") { totalCount } }");
		attacks.put("a cursor of another list", "{ actors(after: \"c291cmNlcy5pZCsKYQpi\") { totalCount } }");
		attacks.put("a cursor that is SQL", "{ actors(after: \"' union all select 1 --\") { totalCount } }");
		attacks.put("a page below nothing", "{ actors(first: -5) { totalCount } }");
		attacks.put("a page beyond all", "{ actors(first: 2147483647) { nodes { id } } }");
		attacks.put("5,000 ids", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }");
		attacks.put("a deep variable", "query($filter: ActorFilter) { actors(filter: $filter) { totalCount } }");
		return attacks;
	}

	private static Map<String, ?> variables(String attack) {
		return switch (attack) {
			case "5,000 ids" -> Map.of("ids", IntStream.range(0, 5000).mapToObj((i) -> "id" + i).toList());
			case "a deep variable" -> {
				Map<String, Object> deep = Map.of();
				for (int i = 0; i < 200; i++) {
					deep = Map.of("kinds", deep);
				}
				yield Map.of("filter", deep);
			}
			default -> Map.of();
		};
	}

	private static String nested(int times, String opening, String leaf) {
		return nested(times, opening, leaf, "} }");
	}

	private static String nested(int times, String opening, String leaf, String closing) {
		return "{ actors(first: 100) { nodes { " + (opening + " ").repeat(times) + leaf + " "
				+ (closing + " ").repeat(times) + "} } }";
	}

	private static String times(int times, IntFunction<String> text) {
		return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining(" "));
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
