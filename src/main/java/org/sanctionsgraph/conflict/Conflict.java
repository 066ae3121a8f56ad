package org.sanctionsgraph.conflict;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;

/** Sources that disagree on one property of one record, and the choice made. */
record Conflict(String id, String subjectId, String property, Kind kind, @Nullable String preferredId,
		String explanation) implements Node {

	/** What sources disagree about. */
	enum Kind {

		/** A date. */
		DATE,
		/** A number. */
		COUNT,
		/** A name. */
		NAME,
		/** An office or part. */
		ROLE,
		/** A target, or what is done to it. */
		TARGET,
		/** Who says or does it, or under which law. */
		ATTRIBUTION

	}

}
