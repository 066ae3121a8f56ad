package org.sanctionsgraph.followthemoney;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.sanctionsgraph.tables.Column;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entity, each of whose properties has one or several texts. */
final class Entity {

	private static final JsonMapper JSON = new JsonMapper();

	private final String id;

	private final String schema;

	private final Map<String, Set<String>> properties;

	Entity(String schema, String id) {
		this(schema, id, new LinkedHashMap<>());
	}

	private Entity(String schema, String id, Map<String, Set<String>> properties) {
		this.schema = schema;
		this.id = id;
		this.properties = properties;
	}

	/**
	 * {@return it with an id of its own} A number follows one that has been given.
	 */
	Entity apart(Set<String> given) {
		String own = this.id;
		for (int i = 2; !given.add(own); i++) {
			own = this.id + "-" + i;
		}
		return new Entity(this.schema, own, this.properties);
	}

	/** Adds a text to a property. */
	Entity with(String property, String text) {
		this.properties.computeIfAbsent(property, (first) -> new LinkedHashSet<>()).add(text);
		return this;
	}

	/**
	 * Adds what a row has at a path, unless that is unknown.
	 * @param path the names of the fields, separated by dots
	 */
	Entity with(String property, JsonNode row, String path) {
		return with(property, row, path, UnaryOperator.identity());
	}

	/**
	 * Adds what a row has at a path, changed.
	 */
	Entity with(String property, JsonNode row, String path, UnaryOperator<String> change) {
		texts(row, path).map(change).forEach((text) -> with(property, text));
		return this;
	}

	JsonNode json() {
		return JSON.valueToTree(ordered());
	}

	static Stream<String> texts(JsonNode row, String path) {
		JsonNode value = new Column(List.of(path.split("\\."))).value(row);
		return (value.isArray() ? value.valueStream() : Stream.of(value)).filter(JsonNode::isString)
			.map(JsonNode::asString);
	}

	private Map<String, Object> ordered() {
		Map<String, Object> entity = new LinkedHashMap<>();
		entity.put("id", this.id);
		entity.put("schema", this.schema);
		entity.put("properties", this.properties);
		return entity;
	}

}
