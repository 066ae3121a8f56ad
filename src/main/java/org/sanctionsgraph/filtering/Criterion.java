package org.sanctionsgraph.filtering;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A condition on the values that a row has. */
public sealed interface Criterion {

	/**
	 * {@return the values on which there are conditions}
	 */
	Stream<Dimension> dimensions();

	/**
	 * A condition on values of one dimension.
	 *
	 * @param dimension the values
	 * @param met whether a row must have a value that matches, or must have none
	 * @param match the values that match; equal if it matches the same values
	 */
	record Having(Dimension dimension, boolean met, Predicate<String> match) implements Criterion {

		@Override
		public Stream<Dimension> dimensions() {
			return Stream.of(this.dimension);
		}

	}

	/**
	 * A row must not meet all of these.
	 *
	 * @param all the criteria
	 */
	record Unless(List<Criterion> all) implements Criterion {

		@Override
		public Stream<Dimension> dimensions() {
			return this.all.stream().flatMap(Criterion::dimensions);
		}

	}

	/**
	 * Matches the values of a list.
	 *
	 * @param values the values
	 */
	record AnyOf(List<String> values) implements Predicate<String> {

		@Override
		public boolean test(String value) {
			return this.values.contains(value);
		}

	}

}
