package org.sanctionsgraph.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.files.RecordSchemas;
import tools.jackson.databind.JsonNode;

/** Checks each file against the JSON Schema of its kind. */
public final class ShapeRules {

	private final SchemaRegistry registry;

	private final Map<RecordKind, Schema> schemas = new EnumMap<>(RecordKind.class);

	/** Reads the schemas. */
	public ShapeRules() {
		Dialect dialect = Dialect.builder(Dialects.getDraft202012())
			.keywords(
					Arrays.stream(Keyword.values()).map((keyword) -> new NonValidationKeyword(keyword.text())).toList())
			.formats(Formats.all())
			.build();
		this.registry = SchemaRegistry.withDialect(dialect);
	}

	private Schema schema(RecordKind kind) {
		return this.registry
			.getSchema(SchemaLocation.of("classpath:" + RecordSchemas.FOLDER + RecordSchemas.file(kind.shape())));
	}

	/**
	 * {@return what is wrong with the shape of a document, or with its texts; those of a
	 * release are as they were}
	 */
	public List<Problem> check(RecordDocument document) {
		if (!document.readable()) {
			return List.of();
		}
		List<Problem> problems = new ArrayList<>(violations(document));
		Set<String> wrong = problems.stream().map(Problem::field).collect(Collectors.toSet());
		if (document.kind() != RecordKind.RELEASE) {
			TextRules.check(document).stream().filter((text) -> !wrong.contains(text.field())).forEach(problems::add);
		}
		return problems;
	}

	private List<Problem> violations(RecordDocument document) {
		return this.schemas.computeIfAbsent(document.kind(), this::schema)
			.validate(document.tree(), ShapeRules::assertFormats)
			.stream()
			.map((error) -> problem(document, error))
			.toList();
	}

	private static void assertFormats(ExecutionContext context) {
		context.executionConfig((config) -> config.formatAssertionsEnabled(true));
	}

	private Problem problem(RecordDocument document, Error error) {
		List<String> siblings = error.getKeyword().equals("additionalProperties") ? siblings(error) : List.of();
		return ShapeProblems.of(document, path(error.getInstanceLocation()), error, siblings);
	}

	/**
	 * The fields beside the {@code additionalProperties} that refuses others.
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
