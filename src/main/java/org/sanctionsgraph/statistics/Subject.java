package org.sanctionsgraph.statistics;

/** The records that are counted. */
enum Subject {

	/** Designations. */
	DESIGNATIONS,
	/** Measures. */
	MEASURES,
	/** Responses. */
	RESPONSES

}
