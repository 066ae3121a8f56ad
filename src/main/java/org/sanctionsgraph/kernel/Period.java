package org.sanctionsgraph.kernel;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A period between two dates. It begins on the earliest day that its beginning may mean
 * and no longer includes the day of its end; an end less precise than a day is taken at
 * its latest.
 *
 * @param from when it began, or null if unknown
 * @param until the first day on which it no longer applies, or null if it has not ended
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate until) {

	/**
	 * {@return a period between dates as written}
	 */
	public static Period of(@Nullable String from, @Nullable String until) {
		return new Period((from == null) ? null : new PartialDate(from),
				(until == null) ? null : new PartialDate(until));
	}

	/**
	 * {@return the period in which something is in force: from the day on which it takes
	 * effect, or if no source gives one, from the day on which it was made known}
	 */
	public static Period inForce(@Nullable String effective, @Nullable String madeKnown, @Nullable String ended) {
		return of((effective == null) ? madeKnown : effective, ended);
	}

	/**
	 * {@return the part of a period that is known if it began on a day or before}
	 */
	public static Period seenOn(String day, @Nullable String ended) {
		return of(new PartialDate(day).lastDay().toString(), ended);
	}

	/**
	 * {@return the status on that day of what may have begun before the period}
	 */
	public LegalStatus onIfBegunEarlier(LocalDate day) {
		LegalStatus status = on(day);
		return (status == LegalStatus.NOT_YET_IN_FORCE) ? LegalStatus.UNKNOWN : status;
	}

	/**
	 * {@return the status on that day}
	 */
	public LegalStatus on(LocalDate day) {
		if (endedBy(day)) {
			return LegalStatus.ENDED;
		}
		return begunBy(day) ? LegalStatus.IN_FORCE : LegalStatus.NOT_YET_IN_FORCE;
	}

	/**
	 * {@return whether it includes that day; true if no day is given}
	 */
	public boolean includes(@Nullable LocalDate day) {
		return day == null || (begunBy(day) && !endedBy(day));
	}

	/**
	 * {@return whether it has begun on that day}
	 */
	public boolean begunBy(LocalDate day) {
		return this.from == null || !this.from.firstDay().isAfter(day);
	}

	/**
	 * {@return whether it has ended on that day}
	 */
	public boolean endedBy(LocalDate day) {
		return this.until != null && !this.until.lastDay().isAfter(day);
	}

}
