package org.sanctionsgraph.filtering;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Matches dates that may lie in a range, as precise as they are.
 *
 * @param from the first day, or null for any
 * @param until the last day, or null for any
 */
record DateMatch(@Nullable String from, @Nullable String until) implements Predicate<String> {

	@Override
	public boolean test(String date) {
		return startsInTime(date) && (this.until == null || date.compareTo(this.until) <= 0);
	}

	private boolean startsInTime(String date) {
		return this.from == null
				|| date.compareTo(this.from.substring(0, Math.min(date.length(), this.from.length()))) >= 0;
	}

}
