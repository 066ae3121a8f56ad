package org.sanctionsgraph.response;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;

/** Words or acts over the matter that are not themselves measures. */
public record Response(String id, String title, @Nullable String summary, String date, Kind kind, Stance stance,
		List<String> topics) implements Act {

	/** What a response is. */
	public enum Kind {

		/** Says that something was done, without proof of its own. */
		ALLEGATION,
		/** Asks for measures. */
		REQUEST,
		/** Speaks before a legislature. */
		TESTIMONY,
		/** Says that it was not so. */
		DENIAL,
		/** Says something else. */
		STATEMENT,
		/** Condemns. */
		CONDEMNATION,
		/** Says what will follow. */
		THREAT,
		/** Objects to a measure. */
		PROTEST,
		/** Announces sanctions in answer to sanctions. */
		COUNTER_MEASURE,
		/** Makes a law. */
		LEGISLATION,
		/** Finds officially that something is so. */
		DETERMINATION,
		/** Ends a measure, wholly or in part. */
		LIFTING

	}

	/** Towards measures against the alleged abuses. */
	public enum Stance {

		/** For them. */
		SUPPORTS,
		/** Against them. */
		OPPOSES,
		/** Neither. */
		NEUTRAL

	}

}
