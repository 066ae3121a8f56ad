package org.sanctionsgraph.followthemoney;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema files of FollowTheMoney, and what they permit.
 *
 * @param byName the schemata
 */
record Schemata(Map<String, JsonNode> byName) {

	private static final Map<String, Pattern> TYPES = Map.of("date", Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?"),
			"url", Pattern.compile("https?://\\S+"), "country", Pattern.compile("[a-z]{2}"));

	private static final Map<String, Pattern> FORMATS = Map.of("qid", Pattern.compile("Q\\d+"), "lei",
			Pattern.compile("[A-Z0-9]{18}\\d\\d"));

	private static final Pattern ANYTHING = Pattern.compile(".+", Pattern.DOTALL);

	static Schemata in(Path folder) throws IOException {
		Map<String, JsonNode> schemata = new HashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			files.map(Schemata::read).forEach((file) -> file.forEachEntry(schemata::put));
		}
		return new Schemata(schemata);
	}

	private static JsonNode read(Path file) {
		try {
			return JsonMapper.shared()
				.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return what is wrong with an entity}
	 * @param others the schemata of all entities, by their ids
	 */
	List<String> problems(JsonNode entity, Map<String, String> others) {
		String schema = entity.path("schema").asString();
		if (!this.byName.containsKey(schema) || named(schema).path("abstract").asBoolean(false)) {
			return List.of("no schema " + schema);
		}
		List<String> problems = new ArrayList<>();
		lineage(schema).flatMap((ancestor) -> ancestor.path("required").valueStream())
			.filter((required) -> !entity.path("properties").has(required.asString()))
			.forEach((required) -> problems.add("lacks " + required));
		entity.path("properties")
			.forEachEntry((name, values) -> values
				.forEach((value) -> problem(schema, name, value.asString(), others).ifPresent(problems::add)));
		return problems;
	}

	private boolean isA(String schema, String ancestor) {
		return schema.equals(ancestor)
				|| named(schema).path("extends").valueStream().anyMatch((parent) -> isA(parent.asString(), ancestor));
	}

	private Optional<String> problem(String schema, String name, String value, Map<String, String> others) {
		Optional<JsonNode> property = lineage(schema).map((ancestor) -> ancestor.path("properties").path(name))
			.filter(JsonNode::isObject)
			.findFirst();
		return property.isPresent() && permits(property.get(), value, others) ? Optional.empty()
				: Optional.of("%s.%s is '%s'".formatted(schema, name, value));
	}

	private boolean permits(JsonNode property, String value, Map<String, String> others) {
		String type = property.path("type").asString("string");
		if (type.equals("entity")) {
			return Optional.ofNullable(others.get(value))
				.filter((schema) -> isA(schema, property.path("range").asString()))
				.isPresent();
		}
		return !property.path("deprecated").asBoolean(false) && value.length() <= property.path("maxLength").asInt(9999)
				&& TYPES.getOrDefault(type, ANYTHING).matcher(value).matches()
				&& FORMATS.getOrDefault(property.path("format").asString(""), ANYTHING).matcher(value).matches();
	}

	private JsonNode named(String schema) {
		return Objects.requireNonNull(this.byName.get(schema), schema);
	}

	private Stream<JsonNode> lineage(String schema) {
		JsonNode own = named(schema);
		return Stream.concat(Stream.of(own),
				own.path("extends").valueStream().flatMap((parent) -> lineage(parent.asString())));
	}

}
