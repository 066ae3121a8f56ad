package org.sanctionsgraph.act;

import org.jspecify.annotations.Nullable;

/** An actor's part in an act. */
public record Participation(String actorId, Role role, @Nullable String onBehalfOfId, @Nullable String officeId) {

	/** The roles in which actors take part in an act. */
	public enum Role {

		/** Wrote or made it. */
		AUTHOR,
		/** Signed it. */
		SIGNATORY,
		/** Received it. */
		ADDRESSEE,
		/** Announced it. */
		SPOKESPERSON

	}

}
