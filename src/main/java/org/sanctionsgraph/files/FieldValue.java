package org.sanctionsgraph.files;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * A value at its place in a record file: the whole record, a field of it, an item of a
 * list, and so on.
 *
 * @param path the place
 * @param field its declaration in the schema; for an item, that of its list
 * @param node the value
 * @param group the group of fields around it; for the whole record, the record itself
 */
public record FieldValue(String path, RecordField field, JsonNode node, JsonNode group) {

	/**
	 * {@return the record and every value in it, in the order of the file}
	 */
	public static Stream<FieldValue> of(RecordDocument document) {
		return new FieldValue("", RecordSchemas.of(document.kind()), document.tree(), document.tree()).all();
	}

	/**
	 * {@return the place of a field of this group}
	 */
	public String place(String name) {
		return this.path.isEmpty() ? name : this.path + "." + name;
	}

	private Stream<FieldValue> all() {
		return Stream.concat(Stream.of(this), within().flatMap(FieldValue::all));
	}

	private Stream<FieldValue> within() {
		if (this.node.isArray()) {
			return IntStream.range(0, this.node.size())
				.mapToObj((i) -> new FieldValue(this.path + "[" + i + "]", this.field, this.node.path(i), this.group));
		}
		return this.node.propertyStream()
			.map((entry) -> new FieldValue(place(entry.getKey()), this.field.field(entry.getKey()), entry.getValue(),
					this.node));
	}

}
