package org.sanctionsgraph.claims;

import java.util.List;
import java.util.stream.Stream;

import org.sanctionsgraph.files.RecordField;
import tools.jackson.databind.JsonNode;

/** The values that a record shows, as a claim would write them. */
public final class ShownValues {

	private ShownValues() {
	}

	/**
	 * {@return the values of a record or part, in the order of its fields}
	 */
	public static List<Shown> of(Subject subject) {
		return subject.node()
			.propertyStream()
			.filter((entry) -> subject.field().field(entry.getKey()).claimed())
			.flatMap((entry) -> items(entry.getValue())
				.map((item) -> shown(entry.getKey(), subject.field().field(entry.getKey()), item)))
			.toList();
	}

	private static Stream<JsonNode> items(JsonNode value) {
		return value.isArray() ? value.valueStream() : Stream.of(value);
	}

	private static Shown shown(String property, RecordField field, JsonNode item) {
		return new Shown(property, field.claim(item), item.path("rank").asString(field.rank(item)), item);
	}

	/**
	 * A value that a record shows.
	 *
	 * @param property the field
	 * @param value the value, as a claim writes it
	 * @param rank the rank of the claims on it
	 * @param node the value in the file
	 */
	public record Shown(String property, String value, String rank, JsonNode node) {

		/**
		 * {@return whether a claim states this value}
		 */
		public boolean statedBy(ClaimMade claim) {
			return claim.property().equals(this.property) && claim.value().equals(this.value);
		}

	}

}
