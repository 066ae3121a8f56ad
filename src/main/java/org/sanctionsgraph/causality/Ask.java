package org.sanctionsgraph.causality;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.source.Sourced;

/**
 * One request for measures made in a response.
 *
 * @param askedOn the day of the response
 */
record Ask(String id, String responseId, String text, List<Provision> wanted, List<Actor.Kind> targetKinds,
		@Nullable String authorityId, String askedOn) implements Sourced {

	boolean askedBy(LocalDate day) {
		return !new PartialDate(this.askedOn).firstDay().isAfter(day);
	}

}
