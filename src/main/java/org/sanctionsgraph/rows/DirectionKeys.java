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
record DirectionKeys(String ascending, String descending) {

	private static final DirectionKeys NOTHING = new DirectionKeys("~", "-");

	static DirectionKeys date(@Nullable String date) {
		return (date == null) ? NOTHING : new DirectionKeys(date, date);
	}

	static DirectionKeys number(@Nullable Integer number) {
		if (number == null) {
			return NOTHING;
		}
		String digits = String.format(Locale.ROOT, "%09d", number);
		return new DirectionKeys(digits, digits);
	}

}
