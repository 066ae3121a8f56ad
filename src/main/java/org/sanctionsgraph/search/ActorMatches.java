package org.sanctionsgraph.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.ActorFilter;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.finding.SearchIndexes;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.measure.Designations;
import org.sanctionsgraph.nameindex.NameHit;
import org.sanctionsgraph.reads.Reads;

import org.springframework.stereotype.Component;

/** Finds actors by a name and further conditions. */
@Component
class ActorMatches {

	private final SearchIndexes indexes;

	private final Actors actors;

	private final References references;

	private final Reads reads;

	ActorMatches(SearchIndexes indexes, Actors actors, References references, Reads reads) {
		this.reads = reads;
		this.references = references;
		this.indexes = indexes;
		this.actors = actors;
	}

	/**
	 * {@return the actors that match, best match first}
	 * @param least the least score
	 */
	List<NameHit> of(String name, @Nullable ActorFilter filter, @Nullable LocalDate asOf, double least,
			DataFetchingEnvironment environment) {
		Conditions where = Designations.ofTargets(this.actors.conditions(filter, environment), asOf);
		List<NameHit> hits = this.indexes.names(name, least);
		if (where.all().isEmpty()) {
			return hits;
		}
		Map<String, Boolean> permitted = this.reads.all(new Among(this.actors, this.references, where),
				hits.stream().map(NameHit::actorId).toList(), environment);
		return hits.stream().filter((hit) -> permitted.getOrDefault(hit.actorId(), false)).toList();
	}

}
