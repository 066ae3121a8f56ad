package org.sanctionsgraph.causality;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * An outcome of a request: a later act, and if computed, its designation.
 *
 * @param announcedOn when the act happened, or null if that is unknown
 * @param knownOn the day on which it had happened at the latest
 */
record AskOutcome(String askId, @Nullable String designationId, String actId, Kind kind, Basis basis, String askedOn,
		@Nullable String announcedOn, String knownOn) {

	/**
	 * {@return whole days from the request to the act, or null if either date is unknown
	 * or less precise than a day}
	 */
	public @Nullable Integer lagDays() {
		return (this.announcedOn == null) ? null
				: new PartialDate(this.askedOn).daysUntil(new PartialDate(this.announcedOn));
	}

	boolean knownBy(@Nullable LocalDate day) {
		return day == null || !new PartialDate(this.knownOn).firstDay().isAfter(day);
	}

	/** How far a request is met. */
	enum Kind {

		/** A requested provision, in an addressee's jurisdiction. */
		MET,
		/** Other provisions only, in an addressee's jurisdiction. */
		PARTLY_MET,
		/** In another jurisdiction. */
		MET_ELSEWHERE

	}

	/** How an outcome is known. */
	enum Basis {

		/** From the records of the request and the designation. */
		COMPUTED,
		/** From the curator's judgement. */
		CURATED

	}

}
