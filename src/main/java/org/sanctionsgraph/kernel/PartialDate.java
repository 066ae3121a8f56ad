package org.sanctionsgraph.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A day, month or year, as precise as the evidence: {@code 2020-07-09}, {@code 2016-08},
 * {@code 2014} (EDTF level 0). Sorts by the earliest day that it may mean, before a more
 * precise date on that day.
 *
 * @param text the date as written
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

	private static final int YEAR = 4;

	private static final int MONTH = 7;

	private static final int DAY = 10;

	/** Throws a {@link DateTimeException} if there is no such day, month or year. */
	public PartialDate {
		if (firstDay(text).getYear() < 1) {
			throw new DateTimeException("There is no year 0: " + text);
		}
	}

	/**
	 * {@return whether a text is a day, month or year that exists}
	 */
	public static boolean exists(String text) {
		try {
			return new PartialDate(text).text.equals(text);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/**
	 * {@return the first day that it may mean}
	 */
	public LocalDate firstDay() {
		return firstDay(this.text);
	}

	/**
	 * {@return the last day that it may mean}
	 */
	public LocalDate lastDay() {
		return switch (this.text.length()) {
			case YEAR -> Year.parse(this.text).atMonth(12).atEndOfMonth();
			case DAY -> LocalDate.parse(this.text);
			default -> month(this.text).atEndOfMonth();
		};
	}

	/**
	 * {@return whole days from this date to the later one, or null if either is less
	 * precise than a day}
	 */
	public @Nullable Integer daysUntil(PartialDate later) {
		if (this.text.length() != DAY || later.text.length() != DAY) {
			return null;
		}
		return Math.toIntExact(ChronoUnit.DAYS.between(firstDay(), later.firstDay()));
	}

	@Override
	public int compareTo(PartialDate other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

	private static LocalDate firstDay(String text) {
		return switch (text.length()) {
			case YEAR -> Year.parse(text).atDay(1);
			case DAY -> LocalDate.parse(text);
			default -> month(text).atDay(1);
		};
	}

	private static YearMonth month(String text) {
		if (text.length() != MONTH) {
			throw new DateTimeException("Not a day, month or year: " + text);
		}
		return YearMonth.parse(text);
	}

}
