package org.sanctionsgraph.filtering;

import java.time.LocalDate;

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
		if (this.from != null && this.until != null && this.until.isBefore(this.from)) {
			throw new BadRequest(argument, "ends on %s before it begins on %s".formatted(this.until, this.from),
					"a range whose from is not after its until");
		}
	}

}
