package org.sanctionsgraph.shapes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.kernel.Excerpt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** Explains to curators what a file's schema finds wrong. */
final class ShapeProblems {

	private static final Map<String, String> TYPES = Map.of("string", "text", "integer", "a whole number", "number",
			"a number", "boolean", "true or false", "array", "a list", "object", "a group of fields");

	private final RecordDocument document;

	private final String field;

	private ShapeProblems(RecordDocument document, String field) {
		this.document = document;
		this.field = field;
	}

	/**
	 * {@return the problem at a field}
	 * @param siblings the fields that are allowed there
	 */
	static Problem of(RecordDocument document, String field, Error error, List<String> siblings) {
		return new ShapeProblems(document, field).of(error, siblings);
	}

	private Problem of(Error error, List<String> siblings) {
		JsonNode value = error.getInstanceNode();
		JsonNode rule = error.getSchemaNode();
		String text = value.asString("");
		return switch (error.getKeyword()) {
			case "required" -> problem(error.getProperty(), "is missing", "add it");
			case "dependentRequired" -> missing(error.getArguments());
			case "additionalProperties" -> problem(error.getProperty(), "is not a field here",
					"remove it, or correct its spelling; fields are " + String.join(", ", siblings));
			case "type" -> type(value, rule);
			case "enum" -> value.isNull() ? empty() : problem(found(value) + " is not permitted",
					"use one of " + values(rule).collect(Collectors.joining(", ")));
			case "format" -> problem("'%s' is not %s".formatted(Excerpt.of(text), Formats.form(rule.asString(""))),
					Formats.fix(rule.asString("")));
			case "pattern" -> problem("'%s' is not a valid id or key".formatted(Excerpt.of(text)),
					"use words of lower-case letters and digits, joined by hyphens");
			case "minLength" -> empty();
			case "maxLength" -> problem("has %d characters".formatted(text.codePointCount(0, text.length())),
					"shorten it to at most %s".formatted(rule.asString("")));
			case "minItems" ->
				problem("has too few items", "list at least %s, or remove the field".formatted(rule.asString("")));
			case "maxItems" -> problem("has too many items", "list at most %s".formatted(rule.asString("")));
			case "uniqueItems" -> problem("has a duplicate item", "remove one of the two");
			case "minimum" -> problem("is " + text, "write %s or more".formatted(rule.asString("")));
			case "maximum" -> problem("is " + text, "write %s or less".formatted(rule.asString("")));
			default -> throw new IllegalStateException("No message for " + error);
		};
	}

	/** A field that another field cannot do without. */
	private Problem missing(Object[] missingAndPresent) {
		return problem("%s".formatted(missingAndPresent[1]), "needs " + missingAndPresent[0],
				"add %s beside it, or remove it".formatted(missingAndPresent[0]));
	}

	private Problem type(JsonNode value, JsonNode rule) {
		if (value.isNull()) {
			return empty();
		}
		String required = (rule.isArray() ? values(rule) : Stream.of(rule.asString("")))
			.map((type) -> TYPES.getOrDefault(type, type))
			.collect(Collectors.joining(" or "));
		return problem("is %s, but must be %s".formatted(found(value), required), fix(value, required));
	}

	private static String found(JsonNode value) {
		return switch (value.getNodeType()) {
			case ARRAY -> "a list";
			case OBJECT -> "a group of fields";
			case STRING -> "'%s'".formatted(Excerpt.of(value.asString()));
			case NUMBER -> "the number " + value.asString();
			default -> value.asString("nothing");
		};
	}

	private static String fix(JsonNode value, String required) {
		if (required.equals("a list")) {
			return "write [a, b], or one item a line after a hyphen";
		}
		if (required.equals("a group of fields")) {
			return "write each as field: value";
		}
		if (required.equals("text") && value.getNodeType() != JsonNodeType.ARRAY) {
			return "put it in quotes";
		}
		return "write " + required;
	}

	private Problem empty() {
		return problem("is empty", "fill it in, or remove the field");
	}

	private Problem problem(String cause, String fix) {
		return this.document.problem(this.field, cause, fix);
	}

	private Problem problem(String property, String cause, String fix) {
		return this.document.problem(this.field.isEmpty() ? property : this.field + "." + property, cause, fix);
	}

	private static Stream<String> values(JsonNode permitted) {
		return permitted.valueStream().map((value) -> value.asString(""));
	}

}
