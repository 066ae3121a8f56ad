package org.sanctionsgraph.rows;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Texts that sort as what they stand for, where records without it come last in either
 * direction.
 *
 * @param ascending sorts after all others if there is nothing
 * @param descending sorts before all others if there is nothing
 */
record SortKey(String ascending, String descending) {

	private static final SortKey NOTHING = new SortKey("~", "-");

	static SortKey date(@Nullable String date) {
		return (date == null) ? NOTHING : new SortKey(date, date);
	}

	static SortKey number(@Nullable Integer number) {
		if (number == null) {
			return NOTHING;
		}
		String digits = String.format(Locale.ROOT, "%09d", number);
		return new SortKey(digits, digits);
	}

}
