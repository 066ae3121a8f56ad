package org.sanctionsgraph.rows;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Texts that sort as what they stand for. */
final class SortKeys {

	private static final String AFTER_ALL_DATES = "9999";

	private SortKeys() {
	}

	/**
	 * {@return a key that sorts like the date, or after all if there is none}
	 */
	static String date(@Nullable String date) {
		return (date == null) ? AFTER_ALL_DATES : date;
	}

	/**
	 * {@return a key that sorts like the number}
	 */
	static String number(int number) {
		return String.format(Locale.ROOT, "%09d", number);
	}

}
