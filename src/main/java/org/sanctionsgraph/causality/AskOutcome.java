package org.sanctionsgraph.causality;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/** An outcome of a request: a later designation of a target that it names. */
record AskOutcome(String askId, String designationId, Kind kind, String askedOn, String announcedOn) {

	/**
	 * {@return whole days from the request to the measure's announcement, or null if
	 * either date is less precise than a day}
	 */
	public @Nullable Integer lagDays() {
		return new PartialDate(this.askedOn).daysUntil(new PartialDate(this.announcedOn));
	}

	boolean knownBy(@Nullable LocalDate day) {
		return day == null || !new PartialDate(this.announcedOn).firstDay().isAfter(day);
	}

	/** How far a request is met. */
	enum Kind {

		/**
		 * The same target, with a requested provision, in an addressee's jurisdiction.
		 */
		MET,
		/**
		 * The same target in an addressee's jurisdiction, with other provisions only.
		 */
		PARTLY_MET,
		/** The same target in another jurisdiction. */
		MET_ELSEWHERE

	}

}
