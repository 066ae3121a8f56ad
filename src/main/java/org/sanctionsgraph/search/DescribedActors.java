package org.sanctionsgraph.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.finding.SearchArguments;
import org.sanctionsgraph.finding.SearchIndexes;
import org.sanctionsgraph.identifier.IdentifiedActors;
import org.sanctionsgraph.identifier.IdentifierInput;
import org.sanctionsgraph.nameindex.NameHit;
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
		for (int i = 0; i < descriptions.size(); i++) {
			check("queries[%d]".formatted(i), descriptions.get(i), environment);
		}
		Map<IdentifierInput, String> identified = this.identified
			.ids(descriptions.stream().flatMap((one) -> one.identifiersOrNone().stream()).toList(), environment);
		List<PossibleActors> candidates = descriptions.stream()
			.map((one) -> candidates(one, identified, least))
			.toList();
		Map<String, Actor> actors = this.reads.all(this.actors,
				candidates.stream().flatMap(PossibleActors::ids).collect(Collectors.toSet()), environment);
		return candidates.stream().map((one) -> one.matches(actors, least)).toList();
	}

	private void check(String argument, ActorMatchInput description, DataFetchingEnvironment environment) {
		SearchArguments.text(argument + ".name", description.name(), environment);
		this.identified.check(argument + ".identifiers", description.identifiersOrNone(), environment);
	}

	private PossibleActors candidates(ActorMatchInput description, Map<IdentifierInput, String> identified,
			double least) {
		Set<String> certain = description.identifiersOrNone()
			.stream()
			.map((identifier) -> identified.get(identifier.plain()))
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, NameHit> hits = new LinkedHashMap<>();
		this.indexes.namesOf(certain, description.name()).forEach((hit) -> hits.put(hit.actorId(), hit.certain()));
		this.indexes.names(description.name(), least).forEach((hit) -> hits.putIfAbsent(hit.actorId(), hit));
		return new PossibleActors(description, certain, List.copyOf(hits.values()));
	}

}
