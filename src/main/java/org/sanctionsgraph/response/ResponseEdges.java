package org.sanctionsgraph.response;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Participation;
import org.sanctionsgraph.act.Participations;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.authority.LegalAuthorities;
import org.sanctionsgraph.authority.LegalAuthority;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.measure.Measure;
import org.sanctionsgraph.measure.Measures;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.paging.Pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Responses: their participants, and the measures and laws that carry them out.
 */
@Configuration(proxyBeanMethods = false)
class ResponseEdges {

	@Bean
	Edges<Actor> responsesOfParticipants(Responses responses, Pages pages) {
		return Edges.of(Actor.class)
			.reads("responses", pages.of(responses.ofParticipant, Response.class, Arguments.class), Actor::id);
	}

	@Bean
	Edges<Response> ofResponses(Participations participations, Actors actors, Measures measures,
			LegalAuthorities authorities) {
		return Edges.of(Response.class)
			.one("jurisdiction", Actor.class, actors, Response::jurisdictionId)
			.list("participants", Participation.class, participations.ofActs, Response::id, Roles.class,
					(asked, part) -> asked.include(part.role()))
			.list("enacts", Measure.class,
					measures.lists("measuresEnacted", "join response_enacts e on e.measure_id = m.id", "e.response_id",
							"e.ordinal"),
					Response::id)
			.list("enactsLaw", LegalAuthority.class, authorities.lists("lawsEnacted",
					"join response_enacts_law e on e.authority_id = l.id", "e.response_id", "e.ordinal"), Response::id);
	}

	@Bean
	Edges<Measure> responsesEnactingMeasures(Responses responses) {
		return Edges.of(Measure.class).list("enactedThrough", Response.class, responses.enacting, Measure::id);
	}

	record Arguments(@Nullable List<Participation.Role> roles, ResponseQuery.@Nullable Filter filter,
			@Nullable List<OrderBy<ResponseQuery.Field>> orderBy) implements Listing.Arguments {

		@Override
		public Conditions conditions() {
			return ResponseQuery.Filter.conditions(this.filter, this.roles);
		}

		@Override
		public Order order() {
			return ResponseQuery.order(this.orderBy);
		}

	}

	record Roles(@Nullable List<Participation.Role> roles) {

		boolean include(Participation.Role role) {
			return this.roles == null || this.roles.isEmpty() || this.roles.contains(role);
		}

	}

}
