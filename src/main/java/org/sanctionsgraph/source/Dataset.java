package org.sanctionsgraph.source;

import java.time.OffsetDateTime;

/** The record set that answers. */
record Dataset(String version, OffsetDateTime builtAt, String licence) {

	/** How many records of a type there are. */
	record RecordCount(String type, int count) {
	}

}
