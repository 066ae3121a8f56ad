package org.sanctionsgraph.lists;

import java.util.Collection;
import java.util.List;

import org.sanctionsgraph.kernel.Compound;

/**
 * How a list is divided by the values of one field.
 *
 * @param field the field whose values divide the list
 * @param values the values that occur, most frequent first
 */
public record Facet(Field field, List<Value> values) implements Compound {

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
