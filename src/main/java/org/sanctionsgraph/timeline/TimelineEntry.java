package org.sanctionsgraph.timeline;

/** Something that happened to an act on a date. */
record TimelineEntry(String actId, Event event, String date) {

	/** What happened. */
	enum Event {

		/** A measure was announced. */
		ANNOUNCED,
		/** A measure took effect on another day. */
		EFFECTIVE,
		/** A measure ended. */
		ENDED,
		/** A response occurred. */
		OCCURRED

	}

}
