package org.sanctionsgraph.records;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordSchemas;
import tools.jackson.databind.JsonNode;

/** No record leads to itself through a field whose schema forbids cycles. */
final class CycleRules {

	private final Map<String, RecordDocument> documents;

	CycleRules(List<RecordDocument> documents) {
		this.documents = documents.stream()
			.collect(Collectors.toMap(RecordDocument::id, Function.identity(), (one, other) -> one));
	}

	/**
	 * {@return the fields through which the record leads to itself, over however many
	 * steps}
	 */
	List<Problem> check(RecordDocument document) {
		return RecordSchemas.of(document.kind())
			.with(Keyword.ACYCLIC)
			.keySet()
			.stream()
			.flatMap((field) -> check(document, field))
			.toList();
	}

	private Stream<Problem> check(RecordDocument document, String field) {
		Set<String> reached = reached(document.id(), field);
		if (!reached.contains(document.id())) {
			return Stream.empty();
		}
		String cycle = reached.stream()
			.filter((id) -> reached(id, field).contains(document.id()))
			.collect(Collectors.joining(", "));
		return Stream.of(document.problem(field, "forms a cycle through " + cycle, "remove one of the references"));
	}

	private Set<String> reached(String id, String field) {
		Set<String> reached = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(next(id, field));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (reached.add(next)) {
				open.addAll(next(next, field));
			}
		}
		return reached;
	}

	private List<String> next(String id, String field) {
		RecordDocument document = this.documents.get(id);
		return (document == null) ? List.of()
				: document.tree().path(field).valueStream().map(JsonNode::asString).toList();
	}

}
