package org.sanctionsgraph.limits;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that have exactly a number of what is limited, and little of the rest. */
final class LimitDocuments {

	private static final String[] FIELDS = { "id", "name", "kind", "summary", "birthDate", "statedSize", "countries" };

	private static final int ROOTS = 30;

	private LimitDocuments() {
	}

	static String deep(int levels) {
		int pairs = (levels - 3) / 2;
		String leaf = (levels % 2 == 1) ? "id" : "relations { kind }";
		return "{ actors(first: 1) { nodes { " + "relations { other { ".repeat(pairs) + leaf + " } }".repeat(pairs)
				+ " } } }";
	}

	/**
	 * Each field of these that is read counts twenty, each record one, and five its page.
	 */
	static String costly(int records) {
		int rest = records - 4 * (100 * 106 + 40) - (70 * 105 + 40) - 20;
		return "{ " + times(4, (i) -> pages("a" + i, 100, 100)) + pages("b", 70, 99)
				+ "c: sources(first: %d) { nodes { id } } }".formatted(rest);
	}

	private static String pages(String alias, int first, int inner) {
		return "%s: actors(first: %d) { nodes { designations(first: %d) { nodes { id } } } } ".formatted(alias, first,
				inner);
	}

	static String aliased(int aliases) {
		return "{ actors(first: 1) { nodes { " + times(aliases, "a%d: id "::formatted) + "} } }";
	}

	static String wide(int rootFields) {
		return "{ __typename " + times(rootFields - 1, "a%d: __typename "::formatted) + "}";
	}

	static String directed(int directives) {
		return "{ actors(first: 1) { nodes { " + "id @include(if: true) ".repeat(directives) + "} } }";
	}

	static String repeating(int repeats) {
		return "{ actors(first: 1) { nodes { " + "id ".repeat(repeats + 1) + "} } }";
	}

	/** Each of the actors has 166 fields of the fragment's and its own. */
	static String multiplied(int fields) {
		String many = "id ".repeat(80) + "relations { other { " + "id ".repeat(83) + "} }";
		return "{ " + actors((i) -> "...F " + ((i > 0) ? "" : "name ".repeat(fields - ROOTS * 166)))
				+ "} fragment F on Actor { " + many + "}";
	}

	static String selecting(int fields) {
		int each = fields / ROOTS - 1;
		return "{ " + actors((i) -> selection(each + ((i < fields % ROOTS) ? 1 : 0))) + "}";
	}

	/** Each list takes 110 tokens, and the lists are one field to the engine. */
	static String ofTokens(int tokens) {
		int lists = tokens / 110;
		String list = "nodes(ids: [" + "\"china\" ".repeat(100) + "]) { id } ";
		return "{ " + list.repeat(lists) + "__typename ".repeat(tokens - 110 * lists - 2) + "}";
	}

	static String padded(int characters) {
		return "{ __typename" + " ".repeat(characters - 13) + "}";
	}

	private static String actors(IntFunction<String> selection) {
		return times(ROOTS, (i) -> "a%d: actor(id: \"china\") { %s } ".formatted(i, selection.apply(i)));
	}

	private static String selection(int fields) {
		return (fields <= FIELDS.length) ? times(fields, (i) -> FIELDS[i] + " ") : "%s relations { other { %s} }"
			.formatted(String.join(" ", FIELDS), selection(fields - FIELDS.length - 2));
	}

	private static String times(int times, IntFunction<String> text) {
		return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
	}

}
