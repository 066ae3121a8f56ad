package org.sanctionsgraph.dates;

import java.time.DateTimeException;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/** Reads year, month and day, each a number in digits or as in Chinese dates. */
final class CalendarDate {

	private static final int MONTHS = 12;

	private CalendarDate() {
	}

	/**
	 * {@return the date; a day that does not exist counts as its month, and a month that
	 * does not exist as its year}
	 */
	static PartialDate of(String year, @Nullable String month, @Nullable String day) {
		PartialDate inYear = new PartialDate(ChineseNumber.digits(year));
		if (month == null) {
			return inYear;
		}
		PartialDate inMonth = within(inYear, month);
		return (day == null || inMonth.equals(inYear)) ? inMonth : within(inMonth, day);
	}

	private static PartialDate within(PartialDate period, String number) {
		try {
			return new PartialDate("%s-%02d".formatted(period, Integer.parseInt(ChineseNumber.digits(number))));
		}
		catch (DateTimeException ex) {
			return period;
		}
	}

	/**
	 * {@return the date of a month and a day, in either order; if each may be the month,
	 * the earlier date}
	 */
	static PartialDate earlier(String year, String one, String other) {
		boolean swapped = Integer.parseInt(one) > Integer.parseInt(other);
		String less = swapped ? other : one;
		String more = swapped ? one : other;
		return (Integer.parseInt(less) > MONTHS) ? new PartialDate(year) : of(year, less, more);
	}

}
