package org.sanctionsgraph.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.actor.Position;
import org.sanctionsgraph.actor.Positions;
import org.sanctionsgraph.edges.EdgeRead;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.kernel.AsOf;
import org.sanctionsgraph.kernel.LegalStatus;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Designations, from the measure and from the target. */
@Configuration(proxyBeanMethods = false)
class DesignationEdges {

	@Bean
	Edges<Actor> designationsOfTargets(Designations designations, Pages pages) {
		return Edges.of(Actor.class).reads("designations", page(designations.ofTarget, pages), Actor::id);
	}

	@Bean
	Edges<Measure> designationsOfMeasures(Designations designations, Pages pages) {
		return Edges.of(Measure.class).reads("designations", page(designations.ofMeasure, pages), Measure::id);
	}

	@Bean
	Edges<Designation> ofDesignations(Measures measures, Actors actors, Positions positions, Nodes nodes, Clock clock) {
		return Edges.of(Designation.class)
			.one("measure", Measure.class, measures, Designation::measureId)
			.one("target", Actor.class, actors, Designation::targetId)
			.one("endedBy", Act.class, nodes, Designation::endedById)
			.one("positionAtListing", Position.class, positions, Designation::officeId)
			.computed("status", LegalStatus.class, AsOf.class,
					(designation, day) -> designation.statusOn(day.orToday(clock)));
	}

	private static EdgeRead<Arguments, String, Connection<Designation>> page(Listing<Designation> listing,
			Pages pages) {
		return pages.of(listing, Designation.class, Arguments.class);
	}

	record Arguments(@Nullable DesignationFilter filter, @Nullable LocalDate asOf,
			@Nullable List<OrderBy<DesignationField>> orderBy) implements Listing.Arguments {

		@Override
		public Conditions conditions() {
			return DesignationFilter.conditions(this.filter, this.asOf);
		}

		@Override
		public Order order() {
			return DesignationField.order(this.orderBy);
		}

	}

}
