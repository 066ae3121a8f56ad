package org.sanctionsgraph.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.kernel.Compound;

/**
 * How a list is divided by the values of one field.
 *
 * @param field the field whose values divide the list
 * @param values the values that occur, most frequent first
 */
public record Facet(Field field, List<Value> values) implements Compound {

	private static final Comparator<Value> MOST_FREQUENT_FIRST = Comparator.comparingInt(Value::count)
		.reversed()
		.thenComparing(Value::value);

	/**
	 * {@return a list as a field divides it}
	 * @param type the type of the values in the schema, or nothing
	 * @param frequencies how many rows have each value
	 */
	static Facet of(Field field, String type, Map<String, Integer> frequencies) {
		return new Facet(field,
				frequencies.entrySet()
					.stream()
					.map((entry) -> new Value(entry.getKey(), entry.getValue(), type))
					.sorted(MOST_FREQUENT_FIRST)
					.toList());
	}

	@Override
	public Collection<?> parts() {
		return this.values;
	}

	/** The fields by which a list can be divided. */
	public enum Field {

		/** The kind of the record. */
		KIND,
		/** The country that the record belongs to. */
		COUNTRY,
		/** The jurisdiction that acted. */
		JURISDICTION,
		/** The provision imposed on the target. */
		PROVISION,
		/** The stance on the measures. */
		STANCE,
		/** The calendar year. */
		YEAR

	}

	/**
	 * A value and the number of rows that have it.
	 *
	 * @param value the value
	 * @param count the number of rows that have it
	 * @param type the type of the value in the schema, or nothing
	 */
	public record Value(String value, int count, String type) {
	}

}
