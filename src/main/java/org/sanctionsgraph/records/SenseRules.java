package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.sanctionsgraph.files.Document;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

/** What a single file must make sense of, beyond its shape. */
final class SenseRules {

	/**
	 * For each field that ends something, the fields that may begin it, the first of
	 * which counts.
	 */
	private static final Map<String, List<String>> BEGINNINGS = Map.of("until",
			List.of("from", "effectiveOn", "announcedOn"), "endedOn", List.of("effectiveOn", "announcedOn"),
			"expiresOn", List.of("effectiveOn", "enactedOn"));

	private final Document document;

	private final List<Problem> problems = new ArrayList<>();

	private SenseRules(Document document) {
		this.document = document;
	}

	/**
	 * {@return what makes no sense in a document of the right shape}
	 */
	static List<Problem> check(Document document) {
		SenseRules rules = new SenseRules(document);
		JsonNode tree = document.tree();
		rules.onePreferredNamePerLanguage(tree.path("names"));
		rules.endsAfterBeginnings("", tree, tree);
		rules.onlyForKind(tree, "PERSON", List.of("birthDate", "positions"));
		rules.onlyForKind(tree, "GROUP", List.of("statedSize"));
		rules.datedOrUndated(tree);
		return rules.problems;
	}

	private void onePreferredNamePerLanguage(JsonNode names) {
		Set<String> languages = new HashSet<>();
		Predicate<JsonNode> preferred = (name) -> name.path("kind").asString("").equals("PREFERRED");
		for (int i = 0; i < names.size(); i++) {
			String language = names.path(i).path("language").asString("");
			if (preferred.test(names.path(i)) && !languages.add(language)) {
				String where = language.isEmpty() ? "without a language" : "in " + language;
				this.problems.add(this.document.problem("names[%d].kind".formatted(i),
						"is the second PREFERRED name " + where, "make one of them an ALIAS"));
			}
		}
		if (!names.isMissingNode() && names.valueStream().noneMatch(preferred)) {
			this.problems.add(this.document.problem("names", "holds no PREFERRED name", "make one of them PREFERRED"));
		}
	}

	private void endsAfterBeginnings(String path, JsonNode node, JsonNode record) {
		if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				endsAfterBeginnings("%s[%d]".formatted(path, i), node.path(i), record);
			}
		}
		else if (node.isObject()) {
			BEGINNINGS.forEach((end, beginnings) -> endsAfterBeginning(path, end, beginnings, node, record));
			node.propertyStream()
				.forEach((field) -> endsAfterBeginnings(path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
						field.getValue(), record));
		}
	}

	private void endsAfterBeginning(String path, String end, List<String> beginnings, JsonNode node, JsonNode record) {
		if (!node.has(end)) {
			return;
		}
		boolean ofMeasure = path.startsWith("designations");
		beginnings.stream()
			.map((beginning) -> (ofMeasure && !node.has(beginning)) ? record.path(beginning) : node.path(beginning))
			.filter(JsonNode::isString)
			.findFirst()
			.map((beginning) -> new PartialDate(beginning.asString()))
			.filter((beginning) -> new PartialDate(node.path(end).asString()).lastDay().isBefore(beginning.firstDay()))
			.ifPresent((beginning) -> this.problems.add(this.document.problem(path.isEmpty() ? end : path + "." + end,
					"ends on %s before it begins on %s".formatted(node.path(end).asString(), beginning),
					"correct one of the two dates")));
	}

	private void onlyForKind(JsonNode tree, String kind, List<String> fields) {
		if (this.document.kind() == RecordKind.ACTOR && !tree.path("kind").asString("").equals(kind)) {
			fields.stream()
				.filter(tree::has)
				.forEach((field) -> this.problems.add(this.document.problem(field, "is for a %s only".formatted(kind),
						"remove it, or make the actor a " + kind)));
		}
	}

	private void datedOrUndated(JsonNode tree) {
		if (this.document.kind() != RecordKind.SOURCE || tree.has("publishedOn") != tree.has("undated")) {
			return;
		}
		this.problems.add(tree.has("undated")
				? this.document.problem("undated", "stands beside publishedOn", "remove one of the two")
				: this.document.problem("publishedOn", "is missing", "add it, or undated with the reason"));
	}

}
