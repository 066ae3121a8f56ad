package org.sanctionsgraph.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.files.RecordField;
import tools.jackson.databind.JsonNode;

/** The values that a record or part shows, as a claim would write them. */
public final class ShownValues {

	private final List<Shown> all;

	private final Map<List<String>, List<Shown>> byClaim;

	private ShownValues(List<Shown> all) {
		this.all = all;
		this.byClaim = all.stream().collect(Collectors.groupingBy(Shown::content));
	}

	/**
	 * {@return the values of a record or part}
	 */
	public static ShownValues of(Subject subject) {
		return new ShownValues(subject.node()
			.propertyStream()
			.filter((entry) -> subject.field().field(entry.getKey()).claimed())
			.flatMap((entry) -> shown(entry.getKey(), subject.field().field(entry.getKey()), entry.getValue()))
			.toList());
	}

	/**
	 * {@return all of them, in the order of the fields}
	 */
	public Stream<Shown> stream() {
		return this.all.stream();
	}

	/**
	 * {@return those that a claim states, several if only their details differ}
	 * @param content property and value of the claim
	 */
	List<Shown> of(List<String> content) {
		return this.byClaim.getOrDefault(content, List.of());
	}

	private static Stream<Shown> shown(String property, RecordField field, JsonNode value) {
		return value.isArray()
				? IntStream.range(0, value.size())
					.mapToObj((i) -> shown(property, property + "[" + i + "]", field, value.path(i)))
				: Stream.of(shown(property, property, field, value));
	}

	private static Shown shown(String property, String place, RecordField field, JsonNode item) {
		return new Shown(property, place, field.claim(item), field.details(item),
				item.path("rank").asString(field.rank(item)), item);
	}

	/**
	 * A value that a record shows.
	 *
	 * @param property the field
	 * @param place its place below the record or part
	 * @param value the value, as a claim writes it
	 * @param details what it states beside that, empty if nothing
	 * @param rank the rank of the claims on it
	 * @param node the value in the file
	 */
	public record Shown(String property, String place, String value, String details, String rank, JsonNode node) {

		/**
		 * {@return property and value: what a claim on it says}
		 */
		public List<String> content() {
			return List.of(this.property, this.value);
		}

		/** Whether claims on it have a rank without that it gives one. */
		boolean isUsually(String rank) {
			return !this.node.has("rank") && this.rank.equals(rank);
		}

	}

}
