package org.sanctionsgraph.alignment;

import org.jspecify.annotations.Nullable;

/**
 * Targets that a jurisdiction designated for the same time.
 *
 * @param from the date from which the designations apply, as precise as it is known; if
 * it is unknown, on or before which they were listed
 * @param fromDay the first day on which they are known to apply
 * @param untilDay the day from which they do not apply any longer, or null
 * @param targets the serial numbers of the targets
 */
record ListedTogether(String from, String fromDay, @Nullable String untilDay, int[] targets) {

	boolean inForceOn(String day) {
		return this.fromDay.compareTo(day) <= 0 && (this.untilDay == null || this.untilDay.compareTo(day) > 0);
	}

}
