package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Period;
import org.sanctionsgraph.source.Sourced;

/** An office held by a person in a body for a period. */
public record Position(String id, String holderId, @Nullable String bodyId, String title, @Nullable String from,
		@Nullable String until) implements Sourced {

	Period period() {
		return Period.of(this.from, this.until);
	}

}
