package org.sanctionsgraph.timeline;

/** An event of an act on a date. */
record TimelineEntry(String actId, Event event, String date) {

	/** What happens to an act. */
	enum Event {

		/** A measure was announced. */
		ANNOUNCED,
		/** A measure took effect on a day other than that of its announcement. */
		EFFECTIVE,
		/** A measure ended. */
		ENDED,
		/** A response occurred. */
		OCCURRED

	}

}
