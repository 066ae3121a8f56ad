package org.sanctionsgraph.identifier;

import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.edges.Edges;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The identifiers of actors, and what was looked for and not found. */
@Configuration(proxyBeanMethods = false)
class IdentifierEdges {

	@Bean
	Edges<Actor> identifiersOfActors(Identifiers identifiers) {
		return Edges.of(Actor.class)
			.list("identifiers", Identifier.class, identifiers.ofActors, Actor::id)
			.first("identifierSearch", IdentifierSearch.class, identifiers.searches, Actor::id);
	}

}
