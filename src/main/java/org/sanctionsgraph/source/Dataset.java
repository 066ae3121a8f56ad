package org.sanctionsgraph.source;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** The record set that this API serves. */
record Dataset(String version, OffsetDateTime builtAt, String licence) {

	/** The number of records of one type. */
	record RecordCount(String type, int count) {
	}

	/** A subject that acts concern. */
	record Topic(String key, String label) {
	}

	/**
	 * A scheme of identifiers or citations.
	 *
	 * @param urlTemplate the URL of a value, with {@code {value}} as its placeholder
	 */
	record Scheme(String key, String label, @Nullable String urlTemplate) {
	}

}
