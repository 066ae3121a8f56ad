package org.sanctionsgraph.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.actor.Position;
import org.sanctionsgraph.actor.Positions;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.language.InLanguage;
import org.sanctionsgraph.language.Titles;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.source.StatedValue;
import org.sanctionsgraph.source.StatedValueSources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links between acts, and their participants. */
@Configuration(proxyBeanMethods = false)
class ActEdges {

	@Bean
	Edges<Act> ofActs(ActLinks links, Titles titles, Pages pages) {
		return Edges.of(Act.class)
			.value("title", String.class, titles.ofRecords, InLanguage.class, (act, asked) -> asked.ifGiven(act.id()),
					(act, others, asked) -> asked.of(others, act.title()))
			.list("answers", ActLink.class, links.answers, Act::id)
			.reads("answeredBy", pages.of(links.answering, ActLink.class, LinkArguments.class), Act::id);
	}

	@Bean
	Edges<ActLink> ofLinks(Nodes nodes, StatedValueSources sources) {
		return Edges.of(ActLink.class)
			.one("from", Act.class, nodes, ActLink::fromId)
			.one("to", Act.class, nodes, ActLink::toId)
			.reads("sources", sources.edge(), (link) -> new StatedValue(link.fromId(), "answers", link.toId()));
	}

	@Bean
	Edges<Participation> ofParticipations(Actors actors, Positions positions) {
		return Edges.of(Participation.class)
			.one("actor", Actor.class, actors, Participation::actorId)
			.one("onBehalfOf", Actor.class, actors, Participation::onBehalfOfId)
			.one("position", Position.class, positions, Participation::officeId);
	}

	record LinkArguments(@Nullable List<OrderBy<ActLinks.Field>> orderBy) implements Listing.Arguments {

		@Override
		public Conditions conditions() {
			return Conditions.none();
		}

		@Override
		public Order order() {
			return ActLinks.Field.order(this.orderBy);
		}

	}

}
