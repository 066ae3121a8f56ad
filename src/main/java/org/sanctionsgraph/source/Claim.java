package org.sanctionsgraph.source;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;

/** One source's word on one property of one record. */
public record Claim(String id, String subjectId, String property, String value, String sourceId,
		@Nullable String locator, Rank rank, @Nullable String note) implements Node {

	/** How far a claim is believed. */
	public enum Rank {

		/** What the record shows. */
		PREFERRED,
		/** Said, and not shown. */
		NORMAL,
		/** Known to be wrong. */
		DEPRECATED

	}

}
