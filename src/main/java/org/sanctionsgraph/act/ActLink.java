package org.sanctionsgraph.act;

import org.jspecify.annotations.Nullable;

/**
 * A link from one act to another act that it answers.
 *
 * @param lagDays whole days from the act that is answered to the act that answers, or
 * null if either date is less precise than a day
 */
public record ActLink(String fromId, String toId, Basis basis, @Nullable Integer lagDays) {

	/** Who says that one act answers another. */
	public enum Basis {

		/** The actor that answers. */
		STATED_BY_ACTOR,
		/** A source. */
		STATED_BY_SOURCE,
		/** The curator only. */
		INFERRED_BY_CURATOR

	}

}
