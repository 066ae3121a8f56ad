package org.sanctionsgraph.statistics;

import java.util.Collection;
import java.util.List;

import org.sanctionsgraph.kernel.Compound;

/**
 * Counts of records.
 *
 * @param rows a row for each combination of the values of the keys
 * @param total the number of records that are counted, each once
 */
record Statistics(List<Row> rows, int total) implements Compound {

	@Override
	public Collection<?> parts() {
		return this.rows;
	}

	/**
	 * A count.
	 *
	 * @param values the values of the keys, in the order of the keys
	 */
	record Row(List<Value> values, int count) {

		/**
		 * {@return the values as texts}
		 */
		public List<String> keys() {
			return this.values.stream().map(Value::value).toList();
		}

	}

	/**
	 * A value of a key.
	 *
	 * @param type the type of the value in the schema, or nothing
	 */
	record Value(String type, String value) {
	}

}
