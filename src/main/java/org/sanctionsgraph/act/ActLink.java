package org.sanctionsgraph.act;

import org.jspecify.annotations.Nullable;

/**
 * That one act answers another.
 *
 * @param lagDays whole days from the answered act to the answer, or null where either
 * date is less precise than a day
 */
public record ActLink(String fromId, String toId, Basis basis, @Nullable Integer lagDays) {

	/** Who says that the one act answers the other. */
	public enum Basis {

		/** Whoever answers. */
		STATED_BY_ACTOR,
		/** A source. */
		STATED_BY_SOURCE,
		/** Nobody but the curator. */
		INFERRED_BY_CURATOR

	}

}
