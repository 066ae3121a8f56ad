package org.sanctionsgraph.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the declaration of each field from the record schemas, and refuses unknown
 * keywords.
 */
public final class RecordSchemas {

	/** Where the schemas are, on the class path. */
	public static final String FOLDER = "record-schemas/";

	private static final Map<RecordKind, RecordField> RECORDS = records();

	private final UnaryOperator<String> texts;

	private final Map<String, JsonNode> files = new HashMap<>();

	/**
	 * @param texts the text of a schema file by its name
	 */
	RecordSchemas(UnaryOperator<String> texts) {
		this.texts = texts;
	}

	/**
	 * {@return the fields of a kind of record}
	 */
	public static RecordField of(RecordKind kind) {
		return RECORDS.getOrDefault(kind, RecordField.UNKNOWN);
	}

	/**
	 * {@return the name of a schema file}
	 */
	public static String file(String shape) {
		return shape + ".schema.json";
	}

	RecordField read(String file) {
		return field(file + "#", schema(file), file);
	}

	private RecordField field(String place, JsonNode schema, String file) {
		RecordField field = new RecordField(new EnumMap<>(Keyword.class), new LinkedHashMap<>());
		collect(place, schema, file, field);
		return field;
	}

	private void collect(String place, JsonNode schema, String file, RecordField into) {
		if (schema.has("$ref")) {
			String[] reference = schema.path("$ref").asString().split("#", 2);
			String other = reference[0].isEmpty() ? file : reference[0];
			collect(other + "#" + reference[1], schema(other).at(reference[1]), other, into);
		}
		if (schema.has("items")) {
			collect(place + "/items", schema.path("items"), file, into);
		}
		schema.propertyStream()
			.filter((entry) -> entry.getKey().startsWith(Keyword.PREFIX))
			.forEach((entry) -> into.keywords().put(keyword(place, entry), entry.getValue()));
		schema.path("properties")
			.propertyStream()
			.forEach((entry) -> into.fields()
				.put(entry.getKey(), field(place + "/properties/" + entry.getKey(), entry.getValue(), file)));
	}

	private static Keyword keyword(String place, Map.Entry<String, JsonNode> entry) {
		Keyword keyword = Keyword.of(entry.getKey())
			.orElseThrow(() -> new IllegalStateException(
					"%s: unknown keyword '%s'; use one of %s".formatted(place, entry.getKey(), Keyword.all())));
		if (!keyword.takes(entry.getValue())) {
			throw new IllegalStateException("%s: %s cannot be %s".formatted(place, entry.getKey(), entry.getValue()));
		}
		return keyword;
	}

	private JsonNode schema(String file) {
		return this.files.computeIfAbsent(file, (name) -> JsonMapper.shared().readTree(this.texts.apply(name)));
	}

	private static Map<RecordKind, RecordField> records() {
		RecordSchemas schemas = new RecordSchemas(RecordSchemas::text);
		Map<RecordKind, RecordField> records = new EnumMap<>(RecordKind.class);
		for (RecordKind kind : RecordKind.values()) {
			records.put(kind, schemas.read(file(kind.shape())));
		}
		return records;
	}

	private static String text(String file) {
		try {
			return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
