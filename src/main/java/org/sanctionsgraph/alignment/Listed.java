package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * A designation of a target by a jurisdiction.
 *
 * @param from the first day on which it applies, or null if that is unknown
 * @param listedOnOrBefore if so, the first day on which a source shows it
 */
record Listed(String designationId, String targetId, String jurisdictionId, @Nullable String from,
		@Nullable String listedOnOrBefore) {

	/**
	 * {@return whether it is known to apply on that day, if it applies at all}
	 */
	boolean isShownOn(@Nullable LocalDate day) {
		return day == null || this.listedOnOrBefore == null
				|| !new PartialDate(this.listedOnOrBefore).lastDay().isAfter(day);
	}

	/**
	 * {@return the first day on which it is known to apply}
	 */
	String shownFrom() {
		return (this.from == null) ? Objects.requireNonNull(this.listedOnOrBefore) : this.from;
	}

}
