package org.sanctionsgraph.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.finding.NameHit;
import org.sanctionsgraph.finding.SearchIndexes;
import org.sanctionsgraph.finding.SearchText;
import org.sanctionsgraph.identifier.IdentifiedActors;
import org.sanctionsgraph.identifier.IdentifierInput;
import org.sanctionsgraph.reads.Reads;

import org.springframework.stereotype.Component;

/** Finds actors by descriptions. */
@Component
class DescribedActors {

	private final SearchIndexes indexes;

	private final Reads reads;

	private final Actors actors;

	private final IdentifiedActors identified;

	DescribedActors(SearchIndexes indexes, Reads reads, Actors actors, IdentifiedActors identified) {
		this.indexes = indexes;
		this.reads = reads;
		this.actors = actors;
		this.identified = identified;
	}

	/**
	 * {@return the actors that match each description, best match first}
	 * @param least the least score
	 */
	List<List<ActorMatch>> of(List<ActorMatchInput> descriptions, double least, DataFetchingEnvironment environment) {
		List<Candidates> candidates = new ArrayList<>();
		for (int i = 0; i < descriptions.size(); i++) {
			candidates.add(candidates("queries[%d]".formatted(i), descriptions.get(i), least, environment));
		}
		Set<String> ids = candidates.stream().flatMap(Candidates::ids).collect(Collectors.toSet());
		Map<String, Actor> actors = this.reads.all(this.actors, ids, environment);
		return candidates.stream().map((one) -> one.matches(actors, least)).toList();
	}

	private Candidates candidates(String argument, ActorMatchInput description, double least,
			DataFetchingEnvironment environment) {
		String name = SearchText.of(argument + ".name", description.name(), environment);
		Map<IdentifierInput, String> identified = this.identified.ids(argument + ".identifiers",
				description.identifiersOrNone(), environment);
		Map<String, NameHit> hits = new LinkedHashMap<>();
		identified.values()
			.forEach((id) -> this.indexes.nameOf(id, name).ifPresent((hit) -> hits.put(id, hit.certain())));
		this.indexes.names(name, least, ActorMatches.COMPARED).forEach((hit) -> hits.putIfAbsent(hit.actorId(), hit));
		return new Candidates(description, Set.copyOf(identified.values()), List.copyOf(hits.values()));
	}

	/**
	 * Actors that may be described.
	 *
	 * @param description the description
	 * @param identified the ids of those that have an identifier of the description
	 * @param hits their names
	 */
	private record Candidates(ActorMatchInput description, Set<String> identified, List<NameHit> hits) {

		Stream<String> ids() {
			return this.hits.stream().map(NameHit::actorId);
		}

		List<ActorMatch> matches(Map<String, Actor> actors, double least) {
			return this.hits.stream()
				.map((hit) -> hit.times(left(hit, Objects.requireNonNull(actors.get(hit.actorId())))))
				.filter((hit) -> hit.score() > 0 && hit.score() >= least)
				.sorted(NameHit.BEST_FIRST)
				.map(ActorMatch::of)
				.toList();
		}

		private double left(NameHit hit, Actor actor) {
			return this.identified.contains(hit.actorId()) ? 1 : this.description.left(actor);
		}

	}

}
