package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sanctionsgraph.files.FieldValue;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import tools.jackson.databind.JsonNode;

/** No two items of a list agree in all fields by which its schema tells them apart. */
final class RepetitionRules {

	private RepetitionRules() {
	}

	/**
	 * {@return the items of a document of the right shape that repeat another}
	 */
	static List<Problem> check(RecordDocument document) {
		return FieldValue.of(document)
			.filter((list) -> list.node().isArray() && list.field().has(Keyword.UNIQUE_BY))
			.flatMap((list) -> repeated(document, list).stream())
			.toList();
	}

	private static List<Problem> repeated(RecordDocument document, FieldValue list) {
		List<String> names = list.field().texts(Keyword.UNIQUE_BY);
		Set<List<String>> seen = new HashSet<>();
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < list.node().size(); i++) {
			JsonNode item = list.node().path(i);
			if (!seen.add(names.stream().map((name) -> item.path(name).asString("")).toList())) {
				String name = names.getFirst();
				problems.add(document.problem("%s[%d].%s".formatted(list.path(), i, name),
						"'%s' is in an item above".formatted(item.path(name).asString("")),
						"remove one of the two items"));
			}
		}
		return problems;
	}

}
