package org.sanctionsgraph.drafts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds.
 *
 * @param body the actor in which it is held, or null
 */
record DraftPosition(String key, @Nullable String body, String title, DraftPeriod span) {

	Map<String, Object> fields(Origin origin) {
		List<String> advance = origin.later(this.span);
		return new Fields().with("key", this.key)
			.with("body", this.body)
			.with("title", this.title)
			.with("from", this.span.from())
			.with("until", this.span.until())
			.with("evidence", advance.isEmpty() ? null : origin.evidence(null, advance, Map.of()))
			.map();
	}

}
