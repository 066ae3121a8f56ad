package org.sanctionsgraph.kernel;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The argument of fields whose value depends on a day.
 *
 * @param asOf the day, or null if none is given
 */
public record AsOf(@Nullable LocalDate asOf) {

	/**
	 * {@return the day, or today}
	 */
	public LocalDate orToday(Clock clock) {
		return (this.asOf == null) ? LocalDate.now(clock) : this.asOf;
	}

}
