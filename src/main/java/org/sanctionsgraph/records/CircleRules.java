package org.sanctionsgraph.records;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No authority stands above itself. */
final class CircleRules {

	private final Map<String, List<String>> above = new HashMap<>();

	CircleRules(List<Document> documents) {
		documents.stream()
			.filter((document) -> document.kind() == RecordKind.AUTHORITY)
			.forEach((document) -> this.above.put(document.id(),
					document.tree().path("implements").valueStream().map((id) -> id.asString("")).toList()));
	}

	/**
	 * {@return whether the document's authority implements itself, over however many
	 * steps}
	 */
	List<Problem> check(Document document) {
		if (document.kind() != RecordKind.AUTHORITY) {
			return List.of();
		}
		Set<String> reached = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(this.above.getOrDefault(document.id(), List.of()));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (reached.add(next)) {
				open.addAll(this.above.getOrDefault(next, List.of()));
			}
		}
		return reached.contains(document.id()) ? List.of(document.problem("implements",
				"goes in a circle through " + String.join(", ", reached), "remove one of the references")) : List.of();
	}

}
