package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.re2j.Pattern;
import org.sanctionsgraph.files.FieldValue;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.scheme.CheckDigit;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.suggestion.Suggestions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Topics and schemes are those that {@code dataset.yaml} declares, each once. */
final class DeclarationRules {

	private final RecordDocument dataset;

	private final Map<String, Map<String, JsonNode>> lists;

	private final Map<String, Pattern> patterns = new HashMap<>();

	/**
	 * @param dataset what is declared, of the right shape
	 */
	DeclarationRules(RecordDocument dataset) {
		this.dataset = dataset;
		this.lists = dataset.tree()
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (list) -> byKey(list.getValue())));
	}

	/**
	 * {@return the keys that are declared more than once}
	 */
	List<Problem> check() {
		List<Problem> problems = new ArrayList<>();
		this.dataset.tree().propertyStream().forEach((list) -> {
			Set<String> keys = new HashSet<>();
			for (int i = 0; i < list.getValue().size(); i++) {
				if (!keys.add(key(list.getValue().path(i)))) {
					problems.add(this.dataset.problem("%s[%d].key".formatted(list.getKey(), i),
							"'%s' is declared above".formatted(key(list.getValue().path(i))), "remove one of the two"));
				}
			}
		});
		return problems;
	}

	/**
	 * {@return the keys in a document that are not declared, and the values that do not
	 * match their scheme}
	 */
	List<Problem> check(RecordDocument document) {
		List<Problem> problems = new ArrayList<>();
		FieldValue.of(document).forEach((value) -> {
			if (value.node().isString() && value.field().has(Keyword.DECLARED_IN)) {
				declared(document, value, problems);
			}
			else if (value.node().isObject()) {
				value.field()
					.with(Keyword.MATCHES)
					.keySet()
					.forEach((name) -> matching(document, value, name, problems));
			}
		});
		return problems;
	}

	private void declared(RecordDocument document, FieldValue value, List<Problem> problems) {
		String key = value.node().asString();
		String list = value.field().text(Keyword.DECLARED_IN);
		Set<String> keys = list(list).keySet();
		if (!keys.contains(key)) {
			String fix = Suggestions.nearest(key, keys)
				.stream()
				.findFirst()
				.map("correct it (did you mean %s?), or declare it there"::formatted)
				.orElse("correct it, or declare it there");
			problems.add(document.problem(value.path(),
					"'%s' is not among the %s of %s".formatted(Excerpt.of(key), list, RecordKind.DATASET_FILE), fix));
		}
	}

	private void matching(RecordDocument document, FieldValue group, String name, List<Problem> problems) {
		String keyField = group.field().field(name).text(Keyword.MATCHES);
		String key = group.node().path(keyField).asString("");
		JsonNode scheme = list(group.field().field(keyField).text(Keyword.DECLARED_IN)).getOrDefault(key,
				MissingNode.getInstance());
		String value = group.node().path(name).asString("");
		String pattern = scheme.path("pattern").asString(".*");
		String digit = scheme.path("checkDigit").asString("");
		if (!this.patterns.computeIfAbsent(pattern, Pattern::compile).matcher(value).matches()) {
			problems.add(document.problem(group.place(name),
					"'%s' does not match the pattern %s of %s".formatted(Excerpt.of(value), Excerpt.of(pattern), key),
					"correct the value, or the pattern in " + RecordKind.DATASET_FILE));
		}
		else if (!digit.isEmpty() && !CheckDigit.valueOf(digit).holds(value)) {
			problems.add(document.problem(group.place(name),
					"'%s' has a wrong check digit by %s".formatted(Excerpt.of(value), digit), "correct the value"));
		}
	}

	private Map<String, JsonNode> list(String name) {
		return this.lists.getOrDefault(name, Map.of());
	}

	private static Map<String, JsonNode> byKey(JsonNode list) {
		Map<String, JsonNode> byKey = new LinkedHashMap<>();
		list.valueStream().forEach((declared) -> byKey.putIfAbsent(key(declared), declared));
		return byKey;
	}

	private static String key(JsonNode declared) {
		return declared.path("key").asString("");
	}

}
