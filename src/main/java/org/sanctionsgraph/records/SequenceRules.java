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

import org.sanctionsgraph.claims.ActDay;
import org.sanctionsgraph.files.FieldValue;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordSchemas;
import org.sanctionsgraph.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * References lead one way where their schema says so: no record leads to itself, and no
 * act names as an earlier or later one what happened on the other side of it.
 */
final class SequenceRules {

	private static final String EARLIER = "EARLIER";

	private final Map<String, RecordDocument> documents;

	SequenceRules(List<RecordDocument> documents) {
		this.documents = documents.stream()
			.collect(Collectors.toMap(RecordDocument::id, Function.identity(), (one, other) -> one));
	}

	/**
	 * {@return the fields through which the record leads to itself, over however many
	 * steps, and the acts that happened before or after they can have}
	 */
	List<Problem> check(RecordDocument document) {
		Stream<Problem> cycles = RecordSchemas.of(document.kind())
			.with(Keyword.ACYCLIC)
			.keySet()
			.stream()
			.flatMap((field) -> check(document, field));
		Stream<Problem> times = FieldValue.of(document)
			.filter((value) -> value.node().isString() && value.field().has(Keyword.HAPPENED))
			.flatMap((value) -> check(document, value));
		return Stream.concat(cycles, times).toList();
	}

	private Stream<Problem> check(RecordDocument document, FieldValue reference) {
		RecordDocument other = this.documents.get(reference.node().asString());
		if (other == document) {
			return Stream.of(document.problem(reference.path(), "'%s' is this act itself".formatted(document.id()),
					"name another act"));
		}
		return (other == null) ? Stream.empty() : check(document, reference, other);
	}

	private static Stream<Problem> check(RecordDocument document, FieldValue reference, RecordDocument other) {
		PartialDate day = ActDay.of(document);
		PartialDate otherDay = ActDay.of(other);
		if (day == null || otherDay == null) {
			return Stream.empty();
		}
		boolean earlier = reference.field().text(Keyword.HAPPENED).equals(EARLIER);
		PartialDate first = earlier ? otherDay : day;
		PartialDate last = earlier ? day : otherDay;
		if (!first.firstDay().isAfter(last.lastDay())) {
			return Stream.empty();
		}
		return Stream
			.of(document.problem(reference.path(), "'%s' of %s is not %s than the act of %s".formatted(other.id(),
					otherDay, earlier ? "earlier" : "later", day), "name another act, or correct one of the dates"));
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
