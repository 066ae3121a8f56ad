package org.sanctionsgraph.history;

import java.time.LocalDate;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A claim that was added, removed or replaced in a release.
 *
 * @param before the value before, or null if the claim was added
 * @param after the value after, or null if the claim was removed
 */
record RecordChange(String version, LocalDate publishedOn, Kind kind, String recordId, RecordType recordType,
		String property, @Nullable String before, @Nullable String after, String sourceId) {

	/** What happened to a claim. */
	enum Kind {

		/** It was added. */
		ADDED,
		/** It was removed. */
		REMOVED,
		/** The source states another value. */
		REPLACED

	}

	/** The types of records that claims are about. */
	enum RecordType {

		/** Actors. */
		ACTOR("Actor"),
		/** Positions of actors. */
		POSITION("Position"),
		/** Legal authorities. */
		LEGAL_AUTHORITY("LegalAuthority"),
		/** Measures. */
		MEASURE("Measure"),
		/** Designations. */
		DESIGNATION("Designation"),
		/** Responses. */
		RESPONSE("Response"),
		/** Asks of responses. */
		ASK("Ask");

		private final String type;

		RecordType(String type) {
			this.type = type;
		}

		/**
		 * {@return the name in the schema, as rows have it}
		 */
		String type() {
			return this.type;
		}

		static RecordType of(String type) {
			return Arrays.stream(values()).filter((one) -> one.type.equals(type)).findFirst().orElseThrow();
		}

	}

}
