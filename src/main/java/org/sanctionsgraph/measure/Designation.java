package org.sanctionsgraph.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.identifier.Identifier;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.kernel.Period;
import org.sanctionsgraph.source.Sourced;

/** The designation of one target under one measure. */
public record Designation(String id, String measureId, String targetId, List<Provision> provisions,
		@Nullable String reason, List<String> topics, @Nullable String officeId, @Nullable Identifier identifier,
		String from, @Nullable String until, @Nullable String endedById) implements Sourced {

	Period inForce() {
		return Period.of(this.from, this.until);
	}

}
