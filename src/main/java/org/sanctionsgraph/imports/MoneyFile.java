package org.sanctionsgraph.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.listings.TextFile;
import org.sanctionsgraph.script.CleanText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with an entity of FollowTheMoney in each line, as JSON.
 *
 * @param leftOut where is counted what is not taken from the entities
 */
record MoneyFile(Path path, LeftOut leftOut) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
		.build();

	/**
	 * Passes on each entity once. Throws an {@link ImportRefused} that names the line of
	 * none.
	 */
	void read(Consumer<MoneyEntity> consumer) {
		int number = 0;
		Map<String, String> digests = new HashMap<>();
		try (BufferedReader lines = TextFile.open(this.path)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				if (!line.isBlank()) {
					MoneyEntity entity = entity(line, number);
					String earlier = digests.putIfAbsent(entity.id(), entity.digest());
					if (earlier == null) {
						consumer.accept(entity);
					}
					else if (!earlier.equals(entity.digest())) {
						throw refused(number,
								"has the id '%s', which another entity above has; name a file in which each entity is in one line"
									.formatted(Excerpt.of(entity.id())));
					}
				}
			}
		}
		catch (IOException ex) {
			throw refused(number + 1, "cannot be read as UTF-8; save the file as UTF-8");
		}
	}

	private MoneyEntity entity(String line, int number) {
		JsonNode tree = tree(line, number);
		String schema = tree.path("schema").asString("");
		String id = clean(tree.path("id").asString(""), schema, "id");
		if (id.isBlank() || schema.isBlank() || !tree.path("properties").isObject()) {
			throw refused(number, "has no id, schema and properties; name a file of entities of FollowTheMoney");
		}
		Map<String, List<String>> properties = new LinkedHashMap<>();
		tree.path("properties")
			.forEachEntry((property, values) -> properties.put(property, texts(values, schema, property, number)));
		return new MoneyEntity(id, schema, properties, this.leftOut);
	}

	private List<String> texts(JsonNode values, String schema, String property, int number) {
		List<JsonNode> items = values.isArray() ? values.valueStream().toList() : List.of(values);
		if (items.stream().anyMatch(JsonNode::isContainer)) {
			throw refused(number, "holds entities in entities; name the file entities.ftm.json, where they are apart");
		}
		return items.stream()
			.map((item) -> clean(item.asString(""), schema, property))
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	private String clean(String text, String schema, String property) {
		if (CleanText.hasLost(text)) {
			this.leftOut.add(schema, property, Reason.LOST_CHARACTER);
		}
		return CleanText.of(text);
	}

	private JsonNode tree(String line, int number) {
		try {
			return JSON.readTree(line);
		}
		catch (JacksonException ex) {
			throw refused(number, "is not one JSON object with each name once; repair it, or fetch the file anew");
		}
	}

	private ImportRefused refused(int number, String reason) {
		return new ImportRefused(this.path.getFileName().toString(), number, reason);
	}

}
