package org.sanctionsgraph.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * Where days are on an axis.
 *
 * @param from the first day
 * @param until the day after the last
 * @param left where the first day begins
 * @param width from there to the end
 */
public record TimeScale(LocalDate from, LocalDate until, double left, double width) {

	/**
	 * {@return the scale from the beginning of the first month to the end of the last, of
	 * those within limits}
	 */
	public static TimeScale of(Collection<PartialDate> dates, Limits limits, double left, double width) {
		LocalDate first = dates.stream().map(limits::first).min(Comparator.naturalOrder()).orElseThrow();
		LocalDate last = dates.stream().map(limits::last).max(Comparator.naturalOrder()).orElseThrow();
		return new TimeScale(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1), left, width);
	}

	/**
	 * {@return the width of a day}
	 */
	public double day() {
		return this.width / days();
	}

	private long days() {
		return ChronoUnit.DAYS.between(this.from, this.until);
	}

	/**
	 * {@return where a day begins}
	 */
	public double x(LocalDate day) {
		return this.left + day() * ChronoUnit.DAYS.between(this.from, day);
	}

	/**
	 * {@return the middle of the days that a date may mean, of those on the scale}
	 */
	public double x(PartialDate date) {
		return (start(date) + end(date)) / 2;
	}

	/**
	 * {@return where the days begin that a date may mean, or the scale}
	 */
	public double start(PartialDate date) {
		return Math.max(this.left, x(date.firstDay()));
	}

	/**
	 * {@return where the days end that a date may mean, or the scale}
	 */
	public double end(PartialDate date) {
		return Math.min(end(), x(date.lastDay().plusDays(1)));
	}

	/**
	 * {@return where the last day ends}
	 */
	public double end() {
		return this.left + this.width;
	}

	/**
	 * Days of interest, beyond which a date may reach that is not known to the day.
	 *
	 * @param from the first day, if there is one
	 * @param until the last day, if there is one
	 */
	public record Limits(@Nullable LocalDate from, @Nullable LocalDate until) {

		/** All days. */
		public static final Limits NONE = new Limits(null, null);

		private LocalDate first(PartialDate date) {
			LocalDate day = date.firstDay();
			return (this.from == null || day.isAfter(this.from)) ? day : this.from;
		}

		private LocalDate last(PartialDate date) {
			LocalDate day = date.lastDay();
			return (this.until == null || day.isBefore(this.until)) ? day : this.until;
		}

	}

}
