package org.sanctionsgraph.listings;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.scheme.PlainForm;

/** Identifiers that several actors have, and that tell neither from the other. */
final class SharedIdentifiers {

	private final Map<List<String>, String> owners = new HashMap<>();

	private final Set<List<String>> shared = new HashSet<>();

	private final LeftOut leftOut;

	SharedIdentifiers(Collection<ActorDraft> actors, MeasureDrafts measures, LeftOut leftOut) {
		this.leftOut = leftOut;
		actors.forEach((actor) -> actor.identifiers().forEach((identifier) -> own(actor.id(), identifier)));
		measures.identifiers().forEach((entry) -> own(entry.getKey(), entry.getValue()));
	}

	/** Takes them from an actor. */
	void removeFrom(ActorDraft actor) {
		actor.identifiers().removeIf(this::isShared);
	}

	/**
	 * {@return a designation without its identifier if that is one of them}
	 */
	DraftDesignation without(DraftDesignation designation) {
		return (designation.identifier() == null || !isShared(designation.identifier())) ? designation
				: new DraftDesignation(designation.target(), designation.span(), null, designation.reason(),
						designation.provisions());
	}

	private void own(String actor, DraftIdentifier identifier) {
		if (!this.owners.computeIfAbsent(plain(identifier), (first) -> actor).equals(actor)) {
			this.shared.add(plain(identifier));
		}
	}

	private boolean isShared(DraftIdentifier identifier) {
		boolean several = this.shared.contains(plain(identifier));
		if (several) {
			this.leftOut.add("identifier", identifier.scheme(), Reason.SHARED);
		}
		return several;
	}

	private static List<String> plain(DraftIdentifier identifier) {
		return List.of(identifier.scheme(), PlainForm.of(identifier.value()));
	}

}
