package org.sanctionsgraph.filtering;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;

/**
 * A range of days, both ends included; an omitted end is unbounded.
 *
 * @param from the first day
 * @param until the last day
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {

	/**
	 * Throws a {@link BadRequest} that names the argument if it ends before it begins.
	 */
	public void check(String argument) {
		if (isReversed()) {
			throw new BadRequest(argument, "ends on %s before it begins on %s".formatted(this.until, this.from),
					"a range whose from is not after its until");
		}
	}

	/**
	 * Throws the same where its ends are arguments themselves.
	 */
	public void check() {
		if (isReversed()) {
			throw new BadRequest("until", "is %s, before from, which is %s".formatted(this.until, this.from),
					"a day that is not before from");
		}
	}

	private boolean isReversed() {
		return this.from != null && this.until != null && this.until.isBefore(this.from);
	}

	/** As precise as the date is, so is the beginning that it is compared with. */
	Conditions addedTo(Conditions conditions, String date) {
		String start = ("%1$s >= substring(cast(:it as varchar) from 1 for 4) and "
				+ "%1$s >= substring(cast(:it as varchar) from 1 for char_length(%1$s))")
			.formatted(date);
		String first = text(this.from);
		String last = text(this.until);
		return conditions.and(start, first, matching(date, first, null))
			.and(date + " <= :it", last, matching(date, null, last));
	}

	private static List<Criterion> matching(String date, @Nullable String from, @Nullable String until) {
		return List.of(new Criterion.Having(Dimension.of(date), true, new DateMatch(from, until)));
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day == null) ? null : day.toString();
	}

}
