package org.sanctionsgraph.rows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.scheme.CheckDigit;
import org.sanctionsgraph.records.DatasetFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the schemas let curators write is what is loaded and what is served. */
class RecordSchemaTests {

	/** Read from the files as such, wherever they stand. */
	private static final Set<String> PROVENANCE = Set.of("evidence", "claims", "sources", "locator", "rank", "note",
			"setInAdvance");

	private static final Map<RecordKind, Class<?>> FILES = Map.of(RecordKind.SOURCE, RecordFiles.SourceFile.class,
			RecordKind.ACTOR, RecordFiles.ActorFile.class, RecordKind.AUTHORITY, RecordFiles.AuthorityFile.class,
			RecordKind.MEASURE, RecordFiles.MeasureFile.class, RecordKind.RESPONSE, RecordFiles.ResponseFile.class,
			RecordKind.CONFLICT, RecordFiles.ConflictFile.class, RecordKind.DATASET, DatasetFile.class);

	private static final Map<String, Class<?>> SCALARS = Map.of("string", String.class, "integer", Integer.class,
			"boolean", Boolean.class);

	/**
	 * The enum of the features that a list of permitted words stands for, by its place.
	 */
	private static final Map<String, String> ENUMS = Map.ofEntries(Map.entry("source.kind", "source.Source$Kind"),
			Map.entry("actor.kind", "actor.Actor$Kind"), Map.entry("actor.names.kind", "actor.Name$Kind"),
			Map.entry("actor.relations.kind", "actor.Relation$Kind"),
			Map.entry("authority.kind", "authority.LegalAuthority$Kind"),
			Map.entry("authority.coverage.state", "authority.Coverage$State"),
			Map.entry("measure.kind", "measure.Measure$Kind"), Map.entry("response.kind", "response.Response$Kind"),
			Map.entry("response.stance", "response.Response$Stance"),
			Map.entry("conflict.kind", "conflict.Conflict$Kind"),
			Map.entry("identifierSchemes.checkDigit", "scheme.CheckDigit"),
			Map.entry("citationSchemes.checkDigit", "scheme.CheckDigit"), Map.entry("permits", "authority.Provision"),
			Map.entry("provisions", "authority.Provision"), Map.entry("wanted", "authority.Provision"),
			Map.entry("participants.role", "act.Participation$Role"),
			Map.entry("announcedBy.role", "act.Participation$Role"), Map.entry("answers.basis", "act.ActLink$Basis"),
			Map.entry("asks.targetKinds", "actor.Actor$Kind"),
			Map.entry("asks.outcomes.kind", "causality.AskOutcome$Kind"), Map.entry("rank", "source.Claim$Rank"));

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELEASE")
	void everyFieldIsLoadedAsWhatItIs(RecordKind kind) {
		compare(kind.shape(), schema(kind.shape()), FILES.getOrDefault(kind, Void.class));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELEASE")
	void everyListOfWordsIsAnEnumThatIsServed(RecordKind kind) {
		Map<String, List<String>> words = new TreeMap<>();
		words(kind.shape(), schema(kind.shape()), words);
		assertThat(words).isNotEmpty()
			.allSatisfy((place, permitted) -> assertThat(permitted).as(place)
				.containsExactlyInAnyOrderElementsOf(constants(place)));
	}

	@Test
	void editorsKnowTheSchemaOfEachFolder() throws IOException {
		JsonNode settings = JsonMapper.shared().readTree(Path.of(".vscode/settings.json").toFile());
		Map<String, String> expected = Arrays.stream(RecordKind.values())
			.collect(Collectors.toMap(
					(kind) -> "src/main/resources/record-schemas/%s.schema.json".formatted(kind.shape()),
					(kind) -> "src/main/resources/records/"
							+ (kind.folder().isEmpty() ? RecordKind.DATASET_FILE : kind.folder() + "/*.yaml")));
		assertThat(settings.path("yaml.schemas")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (schema) -> schema.getValue().asString())))
			.isEqualTo(expected);
		assertThat(expected.keySet()).allSatisfy((schema) -> assertThat(Path.of(schema)).exists());
	}

	private static void compare(String place, JsonNode schema, Class<?> shape) {
		Map<String, RecordComponent> components = Arrays.stream(shape.getRecordComponents())
			.collect(Collectors.toMap(RecordSchemaTests::field, Function.identity()));
		Map<String, JsonNode> fields = schema.path("properties")
			.propertyStream()
			.filter((field) -> !PROVENANCE.contains(field.getKey()) || components.containsKey(field.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, (field) -> resolved(field.getValue())));
		assertThat(components.keySet()).as(place).isEqualTo(fields.keySet());
		Set<String> required = schema.path("required")
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
		components.forEach((field, component) -> {
			JsonNode rule = fields.getOrDefault(field, schema);
			compare(place + "." + field, rule, component.getGenericType());
			if (!rule.path("type").asString("").equals("array")) {
				assertThat(nullable(component.getAnnotatedType())).as(place + "." + field + " may be absent")
					.isNotEqualTo(required.contains(field));
			}
		});
	}

	private static void compare(String place, JsonNode rule, Type type) {
		switch (rule.path("type").asString("string")) {
			case "array" -> {
				assertThat(type).as(place).isInstanceOf(ParameterizedType.class);
				compare(place, resolved(rule.path("items")), ((ParameterizedType) type).getActualTypeArguments()[0]);
			}
			case "object" -> compare(place, rule, (Class<?>) type);
			default -> assertThat(type).as(place)
				.isIn(SCALARS.get(rule.path("type").asString("string")),
						rule.path("type").asString("").equals("integer") ? int.class : String.class, CheckDigit.class);
		}
	}

	private static void words(String place, JsonNode schema, Map<String, List<String>> words) {
		JsonNode rule = resolved(schema);
		if (rule.has("enum")) {
			words.put(place, rule.path("enum").valueStream().map(JsonNode::asString).toList());
		}
		rule.path("properties")
			.propertyStream()
			.forEach((field) -> words(place + "." + field.getKey(), field.getValue(), words));
		if (rule.has("items")) {
			words(place, rule.path("items"), words);
		}
	}

	private static List<String> constants(String place) {
		String name = ENUMS.entrySet()
			.stream()
			.filter((known) -> place.equals(known.getKey()) || place.endsWith("." + known.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No enum is known for " + place));
		try {
			return Arrays.stream(Class.forName("org.sanctionsgraph." + name).getEnumConstants())
				.map((constant) -> ((Enum<?>) constant).name())
				.toList();
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String field(RecordComponent component) {
		JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
		return (renamed == null) ? component.getName() : renamed.value();
	}

	private static boolean nullable(AnnotatedType type) {
		return type.isAnnotationPresent(Nullable.class);
	}

	private static JsonNode resolved(JsonNode rule) {
		String reference = rule.path("$ref").asString("");
		String name = reference.substring(reference.lastIndexOf('/') + 1);
		return reference.isEmpty() ? rule : resolved(schema("common").path("$defs").path(name));
	}

	private static JsonNode schema(String shape) {
		try (InputStream schema = new ClassPathResource("record-schemas/%s.schema.json".formatted(shape))
			.getInputStream()) {
			return JsonMapper.shared().readTree(schema);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
