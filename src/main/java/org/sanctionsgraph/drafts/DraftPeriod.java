package org.sanctionsgraph.drafts;

import org.jspecify.annotations.Nullable;

/**
 * The days from which and until which something applies.
 *
 * @param from the first day, or null if unknown
 * @param until the first day on which it no longer applies, or null
 */
public record DraftPeriod(@Nullable String from, @Nullable String until) {

	/** The days of what bears no date. */
	public static final DraftPeriod UNKNOWN = new DraftPeriod(null, null);

}
