package org.sanctionsgraph.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.kernel.AsOf;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.language.InLanguage;
import org.sanctionsgraph.language.Titles;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.paging.Pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Legal authorities and their hierarchy. */
@Configuration(proxyBeanMethods = false)
class LegalAuthorityEdges {

	@Bean
	Edges<Actor> authoritiesOfJurisdictions(LegalAuthorities authorities, Pages pages) {
		return Edges.of(Actor.class)
			.reads("legalAuthorities", pages.of(authorities.ofJurisdiction, LegalAuthority.class, Arguments.class),
					Actor::id);
	}

	@Bean
	Edges<LegalAuthority> ofAuthorities(LegalAuthorities authorities, Titles titles, Actors actors, Clock clock) {
		return Edges.of(LegalAuthority.class)
			.value("title", String.class, titles.ofRecords, InLanguage.class,
					(authority, asked) -> asked.ifGiven(authority.id()),
					(authority, others, asked) -> asked.of(others, authority.title()))
			.one("jurisdiction", Actor.class, actors, LegalAuthority::jurisdictionId)
			.list("citations", LegalCitation.class, authorities.citations, LegalAuthority::id)
			.list("implements", LegalAuthority.class, authorities.directlyAbove, LegalAuthority::id)
			.list("implementedBy", LegalAuthority.class, authorities.directlyBelow, LegalAuthority::id)
			.list("chain", LegalAuthority.class, authorities.above, LegalAuthority::id)
			.computed("status", LegalStatus.class, AsOf.class,
					(authority, day) -> authority.inForce().on(day.orToday(clock)));
	}

	record Arguments(LegalAuthorityQuery.@Nullable Filter filter, @Nullable LocalDate asOf,
			@Nullable List<OrderBy<LegalAuthorityQuery.Field>> orderBy) implements Listing.Arguments {

		@Override
		public Conditions conditions() {
			return LegalAuthorityQuery.Filter.conditions(this.filter, this.asOf);
		}

		@Override
		public Order order() {
			return LegalAuthorityQuery.Field.order(this.orderBy);
		}

	}

}
