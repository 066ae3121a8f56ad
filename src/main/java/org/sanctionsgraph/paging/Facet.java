package org.sanctionsgraph.paging;

import java.util.List;

/**
 * How a list divides by one field.
 *
 * @param field the field divided by
 * @param values each value met, the most frequent first
 */
public record Facet(Field field, List<Value> values) {

	/** What a list can be divided by. */
	public enum Field {

		/** Kind of the record. */
		KIND,
		/** Country it belongs to. */
		COUNTRY,
		/** Jurisdiction that acted. */
		JURISDICTION,
		/** What is done to the target. */
		PROVISION,
		/** Stance towards the measures. */
		STANCE,
		/** Calendar year. */
		YEAR

	}

	/**
	 * A value and how often it is met.
	 *
	 * @param value the value
	 * @param count how many rows have it
	 */
	public record Value(String value, int count) {
	}

	/**
	 * Where the values of a field are found.
	 *
	 * @param join a join to add to the list's tables, or nothing
	 * @param expression the value in SQL
	 */
	public record Sql(String join, String expression) {

		/**
		 * {@return a field found in the list's own tables}
		 */
		public static Sql of(String expression) {
			return new Sql("", expression);
		}

	}

}
