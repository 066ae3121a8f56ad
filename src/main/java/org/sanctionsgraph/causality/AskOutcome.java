package org.sanctionsgraph.causality;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/** What came of an ask: a later entry against a target that it names. */
record AskOutcome(String askId, String designationId, Kind kind, String askedOn, String announcedOn) {

	/**
	 * {@return whole days from the ask to the measure's announcement, or null where
	 * either is less precise}
	 */
	public @Nullable Integer lagDays() {
		return new PartialDate(this.askedOn).daysUntil(new PartialDate(this.announcedOn));
	}

	boolean knownBy(@Nullable LocalDate day) {
		return day == null || !new PartialDate(this.announcedOn).firstDay().isAfter(day);
	}

	/** How far an ask was met. */
	enum Kind {

		/** Same target, a provision asked for, in an addressee's jurisdiction. */
		MET,
		/** Same target and jurisdiction, another provision. */
		PARTLY_MET,
		/** Same target, another jurisdiction. */
		MET_ELSEWHERE

	}

}
