package org.sanctionsgraph.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Sourced;

/**
 * Whoever acts or is acted on.
 *
 * @param displayName the preferred name in English, else in any language
 */
public record Actor(String id, Kind kind, String displayName, @Nullable String summary, List<String> countries,
		@Nullable String birthDate, @Nullable Integer statedSize) implements Sourced {

	/** What an actor is. */
	public enum Kind {

		/** A person. */
		PERSON,
		/** A company. */
		COMPANY,
		/** A body of a state or union. */
		PUBLIC_BODY,
		/** A party, association, think-tank or union of states. */
		ORGANIZATION,
		/** A state. */
		STATE,
		/** Actors described without naming them all. */
		GROUP

	}

}
