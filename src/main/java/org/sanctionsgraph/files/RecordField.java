package org.sanctionsgraph.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.ClaimValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A field as a record schema declares it. A list has the keywords and fields of its items
 * beside its own, and a whole record is the field that contains all others.
 *
 * @param keywords what it means
 * @param fields the fields in it, in the order of the schema
 */
public record RecordField(Map<Keyword, JsonNode> keywords, Map<String, RecordField> fields) {

	/** A field that no schema declares. */
	public static final RecordField UNKNOWN = new RecordField(Map.of(), Map.of());

	/**
	 * {@return a field in it}
	 */
	public RecordField field(String name) {
		return this.fields.getOrDefault(name, UNKNOWN);
	}

	/**
	 * {@return whether it has a keyword}
	 */
	public boolean has(Keyword keyword) {
		return this.keywords.containsKey(keyword);
	}

	/**
	 * {@return the text of a keyword, empty if it is absent}
	 */
	public String text(Keyword keyword) {
		return value(keyword).asString("");
	}

	/**
	 * {@return the texts of a keyword, none if it is absent}
	 */
	public List<String> texts(Keyword keyword) {
		return value(keyword).valueStream().map(JsonNode::asString).toList();
	}

	/**
	 * {@return the lists of parts with ids of their own, by name}
	 */
	public Map<String, RecordField> parts() {
		return with(Keyword.KEY);
	}

	/**
	 * {@return the fields in it that have a keyword, by name}
	 */
	public Map<String, RecordField> with(Keyword keyword) {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> field.getValue().has(keyword))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * {@return whether claims are made on it}
	 */
	public boolean claimed() {
		return value(Keyword.CLAIMED).asBoolean(true);
	}

	/**
	 * {@return whether it is a text in the curator's words}
	 */
	public boolean prose() {
		return value(Keyword.PROSE).asBoolean(false);
	}

	/**
	 * {@return whether it is a date that can be set in advance}
	 */
	public boolean inAdvance() {
		return value(Keyword.IN_ADVANCE).asBoolean(false);
	}

	/**
	 * {@return the names of the fields in it that claims are made on}
	 */
	public List<String> claimedFields() {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> field.getValue().claimed())
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * {@return a value of this field as a claim writes it}
	 */
	public String claim(JsonNode value) {
		return value.isObject()
				? ClaimValue.of(texts(Keyword.CLAIM).stream().map((part) -> value.path(part).asString("")).toArray())
				: value.asString("");
	}

	/**
	 * {@return what a claim on a value of this field states beside the value as it writes
	 * it: {@code language: zh, kind: ALIAS}, empty if nothing}
	 */
	public String details(JsonNode value) {
		return claimedFields().stream()
			.filter(Predicate.not(texts(Keyword.CLAIM)::contains))
			.filter(value::has)
			.map((name) -> name + ": " + text(value.path(name)))
			.collect(Collectors.joining(", "));
	}

	/**
	 * {@return the rank of the claims on a value that names none itself}
	 */
	public String rank(JsonNode value) {
		return with(Keyword.RANK).entrySet()
			.stream()
			.map((field) -> field.getValue().value(Keyword.RANK).path(value.path(field.getKey()).asString("")))
			.map((rank) -> rank.asString(""))
			.filter((rank) -> !rank.isEmpty())
			.findFirst()
			.orElse("PREFERRED");
	}

	private static String text(JsonNode value) {
		return value.isArray() ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))
				: value.asString();
	}

	private JsonNode value(Keyword keyword) {
		return this.keywords.getOrDefault(keyword, MissingNode.getInstance());
	}

}
