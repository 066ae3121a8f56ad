package org.sanctionsgraph.drafts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A name of an actor.
 *
 * @param source the source that prints it, or null for that of the actor
 * @param locator where in that source
 */
record DraftName(String value, String kind, @Nullable String source, @Nullable String locator) {

	Map<String, Object> fields() {
		return new Fields().with("value", this.value)
			.with("kind", this.kind)
			.with("sources", (this.source == null) ? null : List.of(this.source))
			.with("locator", this.locator)
			.map();
	}

}
