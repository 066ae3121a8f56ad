package org.sanctionsgraph.offices;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * When an office is known to be held, as tables store it.
 *
 * @param attestedFrom the first date on which a source attests it
 * @param attestedUntil the last date on which a source attests it
 * @param possibleFrom the first day on which it can be held, or null if unknown
 * @param heldFrom the first day on which it is known to be held, or null if none is
 * @param heldUntil the first day on which it is not known to be held any more
 * @param endedOn the day from which it is known to be held no longer, or null if unknown
 */
public record KnownTenure(@Nullable String attestedFrom, @Nullable String attestedUntil,
		@Nullable LocalDate possibleFrom, @Nullable LocalDate heldFrom, @Nullable LocalDate heldUntil,
		@Nullable LocalDate endedOn) {

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	/**
	 * @param next the one who holds the office next, if no two hold it at a time
	 */
	static KnownTenure of(Tenure tenure, @Nullable Tenure next) {
		Tenure.Attested attested = tenure.attested();
		PartialDate begins = tenure.begins();
		LocalDate ended = ended(tenure, next);
		return new KnownTenure((attested == null) ? null : attested.from().text(),
				(attested == null) ? null : attested.until().text(), possibleFrom(tenure),
				(begins == null) ? null : tenure.firstDay(),
				(begins == null) ? null : until(tenure, begins, next, ended), ended);
	}

	/** Without a beginning, while another is known to hold it. */
	private static @Nullable LocalDate possibleFrom(Tenure tenure) {
		Tenure previous = tenure.previous();
		if (tenure.period().from() != null) {
			return tenure.firstDay();
		}
		return (previous == null) ? null : of(previous, tenure).heldUntil();
	}

	private static @Nullable LocalDate ended(Tenure tenure, @Nullable Tenure next) {
		PartialDate until = tenure.period().until();
		return Stream
			.concat(Stream.ofNullable(until).map(PartialDate::lastDay), Stream.ofNullable(next).map(Tenure::firstDay))
			.min(LocalDate::compareTo)
			.orElse(null);
	}

	/** The day after, unless no date can be written for it. */
	private static LocalDate dayAfter(LocalDate day) {
		return day.isBefore(LAST_DAY) ? day.plusDays(1) : day;
	}

	/** An office that began is held until its end or the next holder's beginning. */
	private static LocalDate until(Tenure tenure, PartialDate begins, @Nullable Tenure next,
			@Nullable LocalDate ended) {
		boolean succeeded = tenure.period().from() != null && next != null && next.period().from() != null;
		if (ended != null && (tenure.period().until() != null || succeeded)) {
			return ended;
		}
		PartialDate last = tenure.lastKnown();
		LocalDate known = dayAfter(((last == null) ? begins : last).lastDay());
		return (ended != null && ended.isBefore(known)) ? ended : known;
	}

}
