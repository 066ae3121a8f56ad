package org.sanctionsgraph.files;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What claims are made on: a record, or a part of one that has an id of its own.
 *
 * @param document the file that holds it
 * @param part the list that holds it, empty for the record itself
 * @param path its place in the file, empty for the record itself
 * @param id its id
 * @param type its type in the graph
 * @param node what the file says of it
 */
public record Subject(Document document, String part, String path, String id, String type, JsonNode node) {

	/**
	 * {@return the record and its parts}
	 */
	public static Stream<Subject> of(Document document) {
		Subject whole = new Subject(document, "", "", document.id(), document.kind().type(), document.tree());
		return Stream.concat(Stream.of(whole), RecordPart.all().flatMap((part) -> of(document, part)));
	}

	private static Stream<Subject> of(Document document, RecordPart part) {
		JsonNode parts = document.tree().path(part.field());
		return IntStream.range(0, parts.size())
			.mapToObj((i) -> new Subject(document, part.field(), "%s[%d]".formatted(part.field(), i),
					document.id() + "." + parts.path(i).path(part.naming()).asString(""), part.type(), parts.path(i)));
	}

	/**
	 * {@return whether claims are made on it: they are not on sources and conflicts}
	 */
	public boolean claimable() {
		return this.document.kind() != RecordKind.SOURCE && this.document.kind() != RecordKind.CONFLICT;
	}

	/**
	 * {@return a problem with a field of this record or part}
	 */
	public Problem problem(String field, String cause, String mend) {
		String at = Stream.of(this.path, field)
			.filter((step) -> !step.isEmpty())
			.reduce((parent, child) -> parent + "." + child)
			.orElse("");
		return this.document.problem(at, cause, mend);
	}

}
