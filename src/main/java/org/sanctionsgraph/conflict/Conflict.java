package org.sanctionsgraph.conflict;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;

/**
 * A conflict between sources about one property of one record, and the choice that was
 * made.
 */
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
		/** An office, or a role in an act. */
		ROLE,
		/** A target, or what is done to it. */
		TARGET,
		/** Who said or did something, or under which law. */
		ATTRIBUTION

	}

}
