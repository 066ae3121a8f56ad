package org.sanctionsgraph.claims;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordField;
import org.sanctionsgraph.files.RecordSchemas;
import tools.jackson.databind.JsonNode;

/**
 * What claims are made about: a record, or a part of one that has an id of its own.
 *
 * @param document its file
 * @param part the list that contains it, empty for the record itself
 * @param path its place in the file, empty for the record itself
 * @param id its id
 * @param field its declaration in the schema
 * @param node its content in the file
 */
public record Subject(RecordDocument document, String part, String path, String id, RecordField field, JsonNode node) {

	/**
	 * {@return the record and its parts}
	 */
	public static Stream<Subject> of(RecordDocument document) {
		RecordField record = RecordSchemas.of(document.kind());
		Subject whole = new Subject(document, "", "", document.id(), record, document.tree());
		return Stream.concat(Stream.of(whole),
				record.parts().entrySet().stream().flatMap((part) -> parts(document, part.getKey(), part.getValue())));
	}

	private static Stream<Subject> parts(RecordDocument document, String part, RecordField field) {
		JsonNode nodes = document.tree().path(part);
		String prefix = document.id() + ".";
		return IntStream.range(0, nodes.size()).mapToObj((i) -> {
			String key = nodes.path(i).path(field.text(Keyword.KEY)).asString("");
			return new Subject(document, part, part + "[" + i + "]", prefix + key, field, nodes.path(i));
		});
	}

	/**
	 * {@return the name of its type in the graph}
	 */
	public String type() {
		return this.field.text(Keyword.TYPE);
	}

	/**
	 * {@return whether claims are made about it: its schema then has a place for
	 * evidence}
	 */
	public boolean claimable() {
		return claimable(this.field);
	}

	static boolean claimable(RecordField field) {
		return field.fields().containsKey("evidence");
	}

	/**
	 * {@return a problem with a field of this record or part}
	 */
	public Problem problem(String field, String cause, String fix) {
		return this.document.problem(place(field), cause, fix);
	}

	/**
	 * {@return the place of a field of it in the file}
	 */
	public String place(String field) {
		return (this.path.isEmpty() || field.isEmpty()) ? this.path + field : this.path + "." + field;
	}

}
