package org.sanctionsgraph.response;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;

/** A statement or act that is not itself a measure. */
public record Response(String id, String title, @Nullable String summary, String date, Kind kind, Stance stance,
		List<String> topics, @Nullable String jurisdictionId) implements Act {

	/** The kinds of responses. */
	public enum Kind {

		/** Alleges that something was done. */
		ALLEGATION,
		/** Requests measures. */
		REQUEST,
		/** Testifies before a legislature. */
		TESTIMONY,
		/** Denies that something was done. */
		DENIAL,
		/** Makes a statement of another kind. */
		STATEMENT,
		/** Condemns an act. */
		CONDEMNATION,
		/** Threatens to act. */
		THREAT,
		/** Objects to a measure. */
		PROTEST,
		/** Announces sanctions in response to sanctions. */
		COUNTER_MEASURE,
		/** Makes a law. */
		LEGISLATION,
		/** Makes an official finding. */
		DETERMINATION,
		/** Ends a measure, wholly or in part. */
		LIFTING

	}

	/** The stance on measures against the alleged abuses. */
	public enum Stance {

		/** Calls for the measures or defends them. */
		SUPPORTS,
		/**
		 * Denies the alleged abuses, or protests or retaliates against the measures.
		 */
		OPPOSES,
		/** Takes no position on the measures. */
		NEUTRAL

	}

}
