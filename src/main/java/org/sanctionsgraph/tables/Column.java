package org.sanctionsgraph.tables;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A column of a table, named after the fields that lead to its values:
 * {@code jurisdiction.id}.
 *
 * @param path the fields, from the row to the value
 */
public record Column(List<String> path) {

	/**
	 * {@return its name}
	 */
	public String name() {
		return String.join(".", this.path);
	}

	/**
	 * {@return the value of a row; if there is a list on the way, the values of all its
	 * items}
	 */
	public JsonNode value(JsonNode row) {
		return value(row, this.path);
	}

	private static JsonNode value(JsonNode node, List<String> path) {
		if (node.isArray()) {
			ArrayNode values = JsonNodeFactory.instance.arrayNode();
			node.forEach((item) -> add(value(item, path), values));
			return values;
		}
		return path.isEmpty() ? node : value(node.path(path.getFirst()), path.subList(1, path.size()));
	}

	private static void add(JsonNode value, ArrayNode values) {
		if (value.isArray()) {
			value.forEach(values::add);
		}
		else {
			values.add(value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
		}
	}

}
