package org.sanctionsgraph.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.files.RecordSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class ShapeProblemsTests {

	/** Those that refuse nothing themselves. */
	private static final Set<String> WITHOUT_WORDS = Set.of("$schema", "$ref", "$defs", "title", "description",
			"properties", "items", "if", "then");

	/** Those that {@link ShapeProblems} has words for. */
	private static final Set<String> WITH_WORDS = Set.of("required", "additionalProperties", "type", "enum", "format",
			"pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minimum", "maximum",
			"dependentRequired");

	@Test
	void hasWordsForWhateverASchemaMayRefuse() throws IOException {
		Set<String> keywords = new TreeSet<>();
		Set<String> formats = new TreeSet<>();
		for (Resource schema : new PathMatchingResourcePatternResolver().getResources("classpath:record-schemas/*")) {
			try (InputStream content = schema.getInputStream()) {
				collect(JsonMapper.shared().readTree(content), keywords, formats);
			}
		}
		keywords.removeAll(WITHOUT_WORDS);
		keywords.removeIf((keyword) -> keyword.startsWith("x-"));
		assertThat(keywords).isEqualTo(WITH_WORDS);
		assertThat(Formats.all()).extracting(Format::getName).containsExactlyInAnyOrderElementsOf(formats);
		assertThat(formats).allSatisfy((format) -> assertThat(Formats.form(format)).isNotEqualTo(format));
	}

	@ParameterizedTest
	@EnumSource(RecordKind.class)
	void everyTextHasALimit(RecordKind kind) throws IOException {
		assertThat(unlimited(schema(RecordSchemas.file(kind.shape())))).isEmpty();
		assertThat(unlimited(schema("common.schema.json"))).isEmpty();
	}

	private static JsonNode schema(String file) throws IOException {
		return JsonMapper.shared().readTree(new ClassPathResource(RecordSchemas.FOLDER + file).getContentAsByteArray());
	}

	private static List<JsonNode> unlimited(JsonNode schema) {
		return schema.findParents("type")
			.stream()
			.filter((field) -> field.path("type").toString().contains("\"string\""))
			.filter((field) -> !field.has("maxLength")
					&& !field.path("format").asString("").matches("partial-date|country"))
			.toList();
	}

	private static void collect(JsonNode schema, Set<String> keywords, Set<String> formats) {
		schema.propertyNames().forEach(keywords::add);
		schema.path("format").asStringOpt().ifPresent(formats::add);
		for (String named : Arrays.asList("properties", "$defs")) {
			schema.path(named).forEach((part) -> collect(part, keywords, formats));
		}
		if (schema.has("items")) {
			collect(schema.path("items"), keywords, formats);
		}
	}

}
