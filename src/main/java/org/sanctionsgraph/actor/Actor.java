package org.sanctionsgraph.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Sourced;

/**
 * A person, body, state, group, vessel or aircraft that acts or is acted upon.
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
		GROUP,
		/** A person, company or body: the source does not tell which. */
		ENTITY,
		/** A ship or boat. */
		VESSEL,
		/** An airplane or another aircraft. */
		AIRCRAFT;

		/** What an entity may be. */
		private static final Set<Kind> ENTITIES = EnumSet.of(ENTITY, PERSON, COMPANY, PUBLIC_BODY, ORGANIZATION);

		/**
		 * {@return whether an actor of this kind may be one of that kind}
		 */
		public boolean mayBe(Kind other) {
			return this == other
					|| ((this == ENTITY || other == ENTITY) && ENTITIES.contains(this) && ENTITIES.contains(other));
		}

	}

}
