package org.sanctionsgraph.records;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.files.Document;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordKind;

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
		if (document.kind() != RecordKind.AUTHORITY || !reached(document.id()).contains(document.id())) {
			return List.of();
		}
		String circle = reached(document.id()).stream()
			.filter((id) -> reached(id).contains(document.id()))
			.collect(Collectors.joining(", "));
		return List
			.of(document.problem("implements", "goes in a circle through " + circle, "remove one of the references"));
	}

	private Set<String> reached(String id) {
		Set<String> reached = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(this.above.getOrDefault(id, List.of()));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (reached.add(next)) {
				open.addAll(this.above.getOrDefault(next, List.of()));
			}
		}
		return reached;
	}

}
