package org.sanctionsgraph.records;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/** Checks each file against the JSON Schema of its kind. */
final class ShapeRules {

	private static final String SCHEMAS = "classpath:record-schemas/";

	private final SchemaRegistry registry;

	private final Map<RecordKind, Schema> schemas = new EnumMap<>(RecordKind.class);

	ShapeRules() {
		Dialect dialect = Dialect.builder(Dialects.getDraft202012()).formats(Formats.all()).build();
		this.registry = SchemaRegistry.withDialect(dialect);
		Arrays.stream(RecordKind.values())
			.forEach((kind) -> this.schemas.put(kind,
					this.registry.getSchema(SchemaLocation.of(SCHEMAS + kind.shape() + ".schema.json"))));
	}

	/**
	 * {@return what is wrong with the shape of a document}
	 */
	List<Problem> check(Document document) {
		Schema schema = this.schemas.get(document.kind());
		if (schema == null || document.tree().isMissingNode()) {
			return List.of();
		}
		return schema.validate(document.tree(), ShapeRules::assertFormats)
			.stream()
			.map((error) -> problem(document, error))
			.toList();
	}

	private static void assertFormats(ExecutionContext context) {
		context.executionConfig((config) -> config.formatAssertionsEnabled(true));
	}

	private Problem problem(Document document, Error error) {
		String at = path(error.getInstanceLocation());
		String property = error.getProperty();
		JsonNode value = error.getInstanceNode();
		return switch (error.getKeyword()) {
			case "required" -> document.problem(join(at, property), "is missing", "add it");
			case "additionalProperties", "unevaluatedProperties" ->
				document.problem(join(at, property), "is not a field of this record",
						"remove it, or correct its spelling; fields are " + siblings(error));
			case "enum" -> document.problem(at, "'%s' is not permitted".formatted(value.asString("")),
					"use one of " + values(error.getSchemaNode()));
			case "type" -> document.problem(at, "is not a " + error.getSchemaNode().asString("value of its type"),
					"write a %s; texts that look like numbers go in quotes"
						.formatted(error.getSchemaNode().asString("value of its type")));
			case "format" -> document.problem(at,
					"'%s' is not %s".formatted(value.asString(""), Formats.form(error.getSchemaNode().asString(""))),
					"correct it");
			case "pattern" ->
				document.problem(at, "'%s' has characters that are not permitted".formatted(value.asString("")),
						"use words of lower-case letters and digits, joined by hyphens");
			default -> document.problem(at, error.getMessage(), "correct it");
		};
	}

	/**
	 * The fields that stand beside the {@code additionalProperties} that refuses others.
	 */
	private String siblings(Error error) {
		SchemaLocation location = error.getSchemaLocation();
		JsonNode node = this.registry.getSchema(new SchemaLocation(location.getAbsoluteIri())).getSchemaNode();
		for (int i = 0; i < location.getFragment().getNameCount() - 1; i++) {
			node = (location.getFragment().getElement(i) instanceof Integer index) ? node.path(index)
					: node.path(location.getFragment().getName(i));
		}
		return String.join(", ", names(node.path("properties")));
	}

	private static String values(JsonNode permitted) {
		return permitted.valueStream().map((value) -> value.asString("")).collect(Collectors.joining(", "));
	}

	private static List<String> names(JsonNode properties) {
		return properties.propertyStream().map(Map.Entry::getKey).toList();
	}

	private static String join(String path, String property) {
		return path.isEmpty() ? property : path + "." + property;
	}

	private static String path(NodePath location) {
		Function<Object, String> step = (element) -> (element instanceof Integer index) ? "[" + index + "]"
				: "." + element;
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < location.getNameCount(); i++) {
			path.append(step.apply(location.getElement(i)));
		}
		return (path.indexOf(".") == 0) ? path.substring(1) : path.toString();
	}

}
