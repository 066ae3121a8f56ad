package org.sanctionsgraph.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Participation;
import org.sanctionsgraph.act.Participations;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.authority.LegalAuthorities;
import org.sanctionsgraph.authority.LegalAuthority;
import org.sanctionsgraph.edges.EdgeRead;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.edges.NoArguments;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.kernel.AsOf;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.source.Source;
import org.sanctionsgraph.source.Sources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures: who imposed them, under which law, on how many targets. */
@Configuration(proxyBeanMethods = false)
class MeasureEdges {

	@Bean
	Edges<Actor> measuresOfActors(Measures measures, Pages pages) {
		return Edges.of(Actor.class).reads("measuresImposed", page(measures.ofImposer, pages), Actor::id);
	}

	@Bean
	Edges<LegalAuthority> measuresOfAuthorities(Measures measures, Pages pages) {
		return Edges.of(LegalAuthority.class).reads("measures", page(measures.ofAuthority, pages), LegalAuthority::id);
	}

	@Bean
	Edges<Measure> ofMeasures(Measures measures, Participations participations, Actors actors,
			LegalAuthorities authorities, Clock clock) {
		return Edges.of(Measure.class)
			.one("jurisdiction", Actor.class, actors, Measure::jurisdictionId)
			.list("imposedBy", Actor.class,
					actors.lists("imposers", "join measure_imposer e on e.actor_id = a.id and e.named", "e.measure_id",
							"e.ordinal"),
					Measure::id)
			.list("announcedBy", Participation.class, participations.ofActs, Measure::id)
			.all("authorities", LegalAuthority.class, authorities, Measure::authorityIds)
			.list("coordinatedWith", Measure.class, measures.coordinated, Measure::id)
			.computed("status", LegalStatus.class, AsOf.class, (measure, day) -> measure.statusOn(day.orToday(clock)))
			.value("targetCount", CountCheck.class, measures.statedCounts, NoArguments.class,
					(measure, none) -> measure.id(),
					(measure, stated, none) -> new CountCheck(Objects.requireNonNull(stated), measure.held()));
	}

	@Bean
	Edges<CountCheck.StatedCount> ofStatedCounts(Sources sources) {
		return Edges.of(CountCheck.StatedCount.class)
			.one("source", Source.class, sources, CountCheck.StatedCount::sourceId);
	}

	private static EdgeRead<Arguments, String, Connection<Measure>> page(Listing<Measure> listing, Pages pages) {
		return pages.of(listing, Measure.class, Arguments.class);
	}

	record Arguments(MeasureQuery.@Nullable Filter filter, @Nullable LocalDate asOf,
			@Nullable List<OrderBy<MeasureQuery.Field>> orderBy) implements Listing.Arguments {

		@Override
		public Conditions conditions() {
			return MeasureQuery.Filter.conditions(this.filter, this.asOf);
		}

		@Override
		public Order order() {
			return MeasureQuery.nestedOrder(this.orderBy);
		}

	}

}
