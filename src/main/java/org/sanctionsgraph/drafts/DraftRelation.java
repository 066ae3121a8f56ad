package org.sanctionsgraph.drafts;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A relation of an actor to another. */
record DraftRelation(String kind, String other, @Nullable String role, DraftPeriod span) {

	Map<String, Object> fields(Origin origin) {
		return new Fields().with("kind", this.kind)
			.with("other", this.other)
			.with("role", this.role)
			.with("from", this.span.from())
			.with("until", this.span.until())
			.with("setInAdvance", origin.later(this.span).isEmpty() ? null : true)
			.map();
	}

}
