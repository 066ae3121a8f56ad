package org.sanctionsgraph.measure;

import java.time.LocalDate;

import org.sanctionsgraph.kernel.Period;

/** Where a measure or an entry stands on a day. */
enum MeasureStatus {

	/** Not in force yet. */
	ANNOUNCED,
	/** In force. */
	IN_FORCE,
	/** No longer in force. */
	ENDED;

	static MeasureStatus of(Period inForce, LocalDate day) {
		if (inForce.endedBy(day)) {
			return ENDED;
		}
		return inForce.begunBy(day) ? IN_FORCE : ANNOUNCED;
	}

}
