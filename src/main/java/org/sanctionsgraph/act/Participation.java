package org.sanctionsgraph.act;

import org.jspecify.annotations.Nullable;

/** An actor's part in an act. */
public record Participation(String actorId, Role role, @Nullable String onBehalfOfId, @Nullable String officeId) {

	/** What part it is. */
	public enum Role {

		/** Made it. */
		AUTHOR,
		/** Signed it. */
		SIGNATORY,
		/** It was sent to. */
		ADDRESSEE,
		/** Announced it. */
		SPOKESPERSON

	}

}
