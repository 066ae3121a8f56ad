package org.sanctionsgraph.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Sourced;

/**
 * A person, body, state or group that acts or is acted upon.
 *
 * @param displayName the preferred name in English, else in any language
 */
public record Actor(String id, Kind kind, String displayName, @Nullable String summary, List<String> countries,
		@Nullable String birthDate, @Nullable Integer statedSize) implements Sourced {

	/** The kinds of actors. */
	public enum Kind {

		/** A person. */
		PERSON,
		/** A company. */
		COMPANY,
		/** A body of a state, region or union of states. */
		PUBLIC_BODY,
		/** A party, association, think tank or union of states. */
		ORGANIZATION,
		/** A state. */
		STATE,
		/** Several actors that a source describes without naming them all. */
		GROUP

	}

}
