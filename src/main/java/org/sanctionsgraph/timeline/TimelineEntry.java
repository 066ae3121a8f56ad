package org.sanctionsgraph.timeline;

import org.jspecify.annotations.Nullable;

/**
 * An event on a date.
 *
 * @param subjectId the designation to which it happened, else the act
 */
record TimelineEntry(String actId, String subjectId, Event event, String date) {

	@Nullable String designationId() {
		return this.subjectId.equals(this.actId) ? null : this.subjectId;
	}

	/** What happens to an act or a designation. */
	enum Event {

		/** A measure was announced. */
		ANNOUNCED,
		/** A measure took effect on a day other than that of its announcement. */
		EFFECTIVE,
		/** A designation began to apply. */
		LISTED,
		/** A measure or a designation ended. */
		ENDED,
		/** A response occurred. */
		OCCURRED

	}

}
