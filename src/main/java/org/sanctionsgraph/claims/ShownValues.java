package org.sanctionsgraph.claims;

import java.util.List;
import java.util.stream.IntStream;
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
			.flatMap((entry) -> shown(entry.getKey(), subject.field().field(entry.getKey()), entry.getValue()))
			.toList();
	}

	private static Stream<Shown> shown(String property, RecordField field, JsonNode value) {
		return value.isArray()
				? IntStream.range(0, value.size())
					.mapToObj((i) -> shown(property, property + "[" + i + "]", field, value.path(i)))
				: Stream.of(shown(property, property, field, value));
	}

	private static Shown shown(String property, String place, RecordField field, JsonNode item) {
		return new Shown(property, place, field.claim(item), item.path("rank").asString(field.rank(item)), item);
	}

	/**
	 * A value that a record shows.
	 *
	 * @param property the field
	 * @param place its place below the record or part
	 * @param value the value, as a claim writes it
	 * @param rank the rank of the claims on it
	 * @param node the value in the file
	 */
	public record Shown(String property, String place, String value, String rank, JsonNode node) {

		/**
		 * {@return whether a claim states this value}
		 */
		public boolean statedBy(ClaimMade claim) {
			return claim.property().equals(this.property) && claim.value().equals(this.value);
		}

	}

}
