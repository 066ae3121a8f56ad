package org.sanctionsgraph.records;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import org.sanctionsgraph.files.Document;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordKind;
import tools.jackson.databind.JsonNode;

/** Checks each file against the JSON Schema of its kind. */
final class ShapeRules {

	private static final String SCHEMAS = "classpath:record-schemas/";

	private final SchemaRegistry registry;

	ShapeRules() {
		Dialect dialect = Dialect.builder(Dialects.getDraft202012()).formats(Formats.all()).build();
		this.registry = SchemaRegistry.withDialect(dialect);
	}

	private Schema schema(RecordKind kind) {
		return this.registry.getSchema(SchemaLocation.of(SCHEMAS + kind.shape() + ".schema.json"));
	}

	/**
	 * {@return what is wrong with the shape of a document}
	 */
	List<Problem> check(Document document) {
		if (document.tree().isMissingNode()) {
			return List.of();
		}
		return schema(document.kind()).validate(document.tree(), ShapeRules::assertFormats)
			.stream()
			.map((error) -> problem(document, error))
			.toList();
	}

	private static void assertFormats(ExecutionContext context) {
		context.executionConfig((config) -> config.formatAssertionsEnabled(true));
	}

	/**
	 * {@return the fields that a record may have}
	 * @param part the list of the part of a record that is meant, empty for the record
	 */
	List<String> fields(RecordKind kind, String part) {
		JsonNode record = schema(kind).getSchemaNode();
		JsonNode meant = part.isEmpty() ? record : record.path("properties").path(part).path("items");
		return names(meant.path("properties"));
	}

	private Problem problem(Document document, Error error) {
		List<String> siblings = error.getKeyword().equals("additionalProperties") ? siblings(error) : List.of();
		return ShapeProblems.of(document, path(error.getInstanceLocation()), error, siblings);
	}

	/**
	 * The fields that stand beside the {@code additionalProperties} that refuses others.
	 */
	private List<String> siblings(Error error) {
		SchemaLocation location = error.getSchemaLocation();
		JsonNode node = this.registry.getSchema(new SchemaLocation(location.getAbsoluteIri())).getSchemaNode();
		for (int i = 0; i < location.getFragment().getNameCount() - 1; i++) {
			node = (location.getFragment().getElement(i) instanceof Integer index) ? node.path(index)
					: node.path(location.getFragment().getName(i));
		}
		return names(node.path("properties"));
	}

	private static List<String> names(JsonNode properties) {
		return properties.propertyStream().map(Map.Entry::getKey).toList();
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
