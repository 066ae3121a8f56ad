package org.sanctionsgraph.kernel;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** The current day, the same for everyone who asks: in UTC. */
public final class Today {

	private Today() {
	}

	/**
	 * {@return the day given, else the current day}
	 */
	public static LocalDate unless(@Nullable LocalDate given) {
		return (given == null) ? LocalDate.now(ZoneOffset.UTC) : given;
	}

}
