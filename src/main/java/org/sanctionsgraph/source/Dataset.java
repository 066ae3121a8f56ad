package org.sanctionsgraph.source;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** The record set that answers. */
record Dataset(String version, OffsetDateTime builtAt, String licence) {

	/** How many records of a type there are. */
	record RecordCount(String type, int count) {
	}

	/** A subject that acts are over. */
	record Topic(String key, String label) {
	}

	/**
	 * A list or series that identifiers or citations are from.
	 *
	 * @param urlTemplate the address of a value, with {@code {value}} in it
	 */
	record Scheme(String key, String label, @Nullable String urlTemplate) {
	}

}
