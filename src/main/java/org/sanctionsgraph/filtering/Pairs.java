package org.sanctionsgraph.filtering;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Pairs of values in another table; no value is a first one of some pairs and a second
 * one of others.
 *
 * @param dimension the pairs: both values with a space between them
 * @param first the first value in SQL, a text without spaces
 * @param second the second value in SQL
 */
public record Pairs(Dimension dimension, String first, String second) {

	private static final String SEPARATOR = " ";

	/**
	 * {@return pairs of two columns}
	 * @param table the table and its alias
	 * @param on the condition that joins it
	 */
	public static Pairs of(String table, String on, String first, String second) {
		return new Pairs(Dimension.of(table, on, "%s || ' ' || %s".formatted(first, second)), first, second);
	}

	/**
	 * {@return the first value of a pair}
	 */
	public static String first(String pair) {
		return pair.substring(0, pair.indexOf(SEPARATOR));
	}

	/**
	 * {@return the second value of a pair}
	 */
	public static String second(String pair) {
		return pair.substring(pair.indexOf(SEPARATOR) + 1);
	}

	/** The condition in SQL on a list of all values, first and second. */
	String condition() {
		return this.dimension.tested("%s = any(:it) and %s = any(:it)".formatted(this.first, this.second));
	}

	/** Matches pairs of which both values are in lists. */
	record OfBoth(List<String> firsts, List<String> seconds) implements Predicate<String> {

		static OfBoth of(Collection<?> firsts, Collection<?> seconds) {
			return new OfBoth(texts(firsts), texts(seconds));
		}

		private static List<String> texts(Collection<?> values) {
			return values.stream().map(Object::toString).distinct().toList();
		}

		@Override
		public boolean test(String pair) {
			return this.firsts.contains(Pairs.first(pair)) && this.seconds.contains(Pairs.second(pair));
		}

		List<String> all() {
			return Stream.concat(this.firsts.stream(), this.seconds.stream()).toList();
		}

	}

}
