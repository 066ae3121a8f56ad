package org.sanctionsgraph.causality;

import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.authority.LegalAuthorities;
import org.sanctionsgraph.authority.LegalAuthority;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.response.Response;
import org.sanctionsgraph.response.Responses;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests for measures: their targets, addressees and legal authority. */
@Configuration(proxyBeanMethods = false)
class AskEdges {

	@Bean
	Edges<Response> asksOfResponses(Asks asks) {
		return Edges.of(Response.class).list("asks", Ask.class, asks.ofResponses, Response::id);
	}

	@Bean
	Edges<Ask> ofAsks(Responses responses, Actors actors, LegalAuthorities authorities) {
		return Edges.of(Ask.class)
			.one("response", Response.class, responses, Ask::responseId)
			.list("targets", Actor.class,
					actors.lists("targetsOfAsks", "join ask_target e on e.actor_id = a.id", "e.ask_id", "e.ordinal"),
					Ask::id)
			.list("addressees", Actor.class,
					actors.lists("addresseesOfAsks", "join ask_addressee e on e.actor_id = a.id", "e.ask_id",
							"e.ordinal"),
					Ask::id)
			.one("authority", LegalAuthority.class, authorities, Ask::authorityId);
	}

}
