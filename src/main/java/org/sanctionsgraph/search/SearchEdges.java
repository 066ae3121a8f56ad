package org.sanctionsgraph.search;

import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.kernel.Node;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records that were found. */
@Configuration(proxyBeanMethods = false)
class SearchEdges {

	@Bean
	Edges<ActorMatch> ofActorMatches(Actors actors) {
		return Edges.of(ActorMatch.class).one("actor", Actor.class, actors, ActorMatch::actorId);
	}

	@Bean
	Edges<SearchHit> ofSearchHits(Nodes nodes) {
		return Edges.of(SearchHit.class).one("record", Node.class, nodes, SearchHit::recordId);
	}

	@Bean
	Edges<Suggestion> ofSuggestions(Nodes nodes) {
		return Edges.of(Suggestion.class).one("record", Node.class, nodes, Suggestion::recordId);
	}

}
