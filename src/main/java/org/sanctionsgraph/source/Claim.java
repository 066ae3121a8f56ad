package org.sanctionsgraph.source;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;

/**
 * What one source says about one property of one record.
 *
 * @param reusable whether no licence of its source forbids reuse under that of the
 * records
 */
public record Claim(String id, String subjectId, String property, String value, String sourceId,
		@Nullable String locator, Rank rank, @Nullable String note, boolean reusable) implements Node {

	/** The rank of a claim among those about the same property. */
	public enum Rank {

		/** The record shows this value. */
		PREFERRED,
		/** A source gives this value, but the record does not show it. */
		NORMAL,
		/** The value is known to be wrong. */
		DEPRECATED

	}

}
