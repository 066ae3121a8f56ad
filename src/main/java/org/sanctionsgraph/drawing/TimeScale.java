package org.sanctionsgraph.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

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
	 * {@return the scale from the beginning of the first month to the end of the last}
	 */
	public static TimeScale of(Collection<PartialDate> dates, double left, double width) {
		LocalDate first = dates.stream().map(PartialDate::firstDay).min(Comparator.naturalOrder()).orElseThrow();
		LocalDate last = dates.stream().map(PartialDate::lastDay).max(Comparator.naturalOrder()).orElseThrow();
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
	 * {@return the middle of what a date may mean}
	 */
	public double x(PartialDate date) {
		return (x(date.firstDay()) + x(date.lastDay().plusDays(1))) / 2;
	}

	/**
	 * {@return where the last day ends}
	 */
	public double end() {
		return this.left + this.width;
	}

}
