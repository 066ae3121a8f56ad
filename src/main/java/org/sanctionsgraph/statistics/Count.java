package org.sanctionsgraph.statistics;

/** Which records are counted where. */
enum Count {

	/** Where they began. */
	STARTED,
	/** Where they ended. */
	ENDED,
	/** On each day on which they are in force. */
	IN_FORCE

}
