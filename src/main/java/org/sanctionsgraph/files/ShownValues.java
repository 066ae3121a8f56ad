package org.sanctionsgraph.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** What a record shows: each of its values, as a claim would write it. */
public final class ShownValues {

	private static final Set<String> NOT_SHOWN = Set.of("id", "key", "evidence", "claims", "positions", "designations",
			"asks");

	private static final Function<JsonNode, String> SCHEME = (node) -> words(node, "scheme", "value");

	private static final Map<String, Function<JsonNode, String>> COMPOSED = Map.of("names",
			(node) -> words(node, "value"), "identifiers", SCHEME, "identifier", SCHEME, "citations", SCHEME,
			"relations", (node) -> words(node, "kind", "other"), "participants", (node) -> words(node, "role", "actor"),
			"announcedBy", (node) -> words(node, "role", "actor"), "answers", (node) -> words(node, "to"),
			"statedCounts", (node) -> words(node, "value", "of"));

	private ShownValues() {
	}

	/**
	 * {@return whether a field is one that claims are made on}
	 */
	public static boolean isShown(String field) {
		return !NOT_SHOWN.contains(field);
	}

	/**
	 * {@return the values of a record or part, in the order of its fields}
	 */
	public static List<Shown> of(JsonNode record) {
		return record.propertyStream()
			.filter((field) -> isShown(field.getKey()))
			.flatMap((field) -> items(field.getValue())
				.map((item) -> new Shown(field.getKey(), value(field.getKey(), item), item)))
			.toList();
	}

	private static Stream<JsonNode> items(JsonNode value) {
		return value.isArray() ? value.valueStream() : Stream.of(value);
	}

	private static String value(String field, JsonNode item) {
		return item.isObject() ? COMPOSED.getOrDefault(field, JsonNode::toString).apply(item) : item.asString("");
	}

	private static String words(JsonNode node, String... fields) {
		return String.join(" ", Stream.of(fields).map((field) -> node.path(field).asString("")).toList());
	}

	/**
	 * A value that a record shows.
	 *
	 * @param property the field
	 * @param value the value, as a claim writes it
	 * @param node the value in the file
	 */
	public record Shown(String property, String value, JsonNode node) {
	}

}
