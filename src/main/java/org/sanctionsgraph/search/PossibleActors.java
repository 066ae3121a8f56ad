package org.sanctionsgraph.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.nameindex.NameHit;

/**
 * Actors that may be described.
 *
 * @param description the description
 * @param identified the ids of those that have an identifier of the description
 * @param hits their names
 */
record PossibleActors(ActorMatchInput description, Set<String> identified, List<NameHit> hits) {

	Stream<String> ids() {
		return this.hits.stream().map(NameHit::actorId);
	}

	List<ActorMatch> matches(Map<String, Actor> actors, double least) {
		return this.hits.stream()
			.map((hit) -> hit.times(left(hit, Objects.requireNonNull(actors.get(hit.actorId())))))
			.filter((hit) -> hit.score() > 0 && hit.score() >= least)
			.sorted(Comparator.comparing((NameHit hit) -> !this.identified.contains(hit.actorId()))
				.thenComparing(NameHit.BEST_FIRST))
			.map(ActorMatch::of)
			.toList();
	}

	private double left(NameHit hit, Actor actor) {
		return this.identified.contains(hit.actorId()) ? 1 : this.description.left(actor);
	}

}
