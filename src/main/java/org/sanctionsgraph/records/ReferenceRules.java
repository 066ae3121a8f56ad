package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.files.Document;
import org.sanctionsgraph.files.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Every reference leads to a record of the right type; a field's name tells which type
 * that is.
 */
final class ReferenceRules {

	private static final Set<String> ACTOR = Set.of("Actor");

	private static final Set<String> AUTHORITY = Set.of("LegalAuthority");

	private static final Set<String> MEASURE = Set.of("Measure");

	private static final Set<String> SOURCE = Set.of("Source");

	private static final Set<String> POSITION = Set.of("Position");

	private static final Map<String, Set<String>> TYPES = Map.ofEntries(Map.entry("source", SOURCE),
			Map.entry("sources", SOURCE), Map.entry("body", ACTOR), Map.entry("other", ACTOR),
			Map.entry("jurisdiction", ACTOR), Map.entry("imposedBy", ACTOR), Map.entry("actor", ACTOR),
			Map.entry("onBehalfOf", ACTOR), Map.entry("target", ACTOR), Map.entry("targets", ACTOR),
			Map.entry("addressees", ACTOR), Map.entry("position", POSITION), Map.entry("positionAtListing", POSITION),
			Map.entry("authorities", AUTHORITY), Map.entry("implements", AUTHORITY), Map.entry("enactsLaw", AUTHORITY),
			Map.entry("authority", AUTHORITY), Map.entry("coordinatedWith", MEASURE), Map.entry("enacts", MEASURE),
			Map.entry("to", Set.of("Measure", "Response")), Map.entry("subject",
					Set.of("Actor", "Position", "LegalAuthority", "Measure", "Designation", "Response", "Ask")));

	private final Map<String, String> types;

	private final List<String> unreadable;

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * @param types the type of each id
	 * @param unreadable the records of which nobody can tell what parts they have
	 */
	ReferenceRules(Map<String, String> types, List<String> unreadable) {
		this.types = types;
		this.unreadable = unreadable;
	}

	/**
	 * {@return the references of a document that lead nowhere or to the wrong type}
	 */
	List<Problem> check(Document document) {
		this.problems.clear();
		walk(document, "", "", document.tree());
		return List.copyOf(this.problems);
	}

	private void walk(Document document, String path, String field, JsonNode node) {
		if (node.isObject()) {
			node.propertyStream()
				.forEach((entry) -> walk(document, path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
						entry.getKey(), entry.getValue()));
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				walk(document, "%s[%d]".formatted(path, i), field, node.path(i));
			}
		}
		else if (node.isString() && TYPES.containsKey(field)) {
			check(document, path, node.asString(), TYPES.getOrDefault(field, Set.of()));
		}
	}

	private void check(Document document, String path, String id, Set<String> wanted) {
		String type = this.types.get(id);
		if (type == null && this.unreadable.stream().noneMatch((record) -> id.startsWith(record + "."))) {
			this.problems.add(document.problem(path, "nothing has the id '%s'".formatted(id),
					"correct the id, or add the record"));
		}
		else if (type != null && !wanted.contains(type)) {
			this.problems.add(document.problem(path, "'%s' is %s".formatted(id, named(type)),
					"name " + wanted.stream().sorted().map(ReferenceRules::named).collect(Collectors.joining(" or "))));
		}
	}

	private static String named(String type) {
		String word = type.equals("LegalAuthority") ? "authority" : type.toLowerCase(Locale.ROOT);
		return ("aeiou".contains(word.substring(0, 1)) ? "an " : "a ") + word;
	}

}
