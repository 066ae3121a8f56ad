package org.sanctionsgraph.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.measure.Designation;
import org.sanctionsgraph.measure.Designations;
import org.sanctionsgraph.paging.Pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timelines of actors, and the acts and designations in timelines. */
@Configuration(proxyBeanMethods = false)
class TimelineEdges {

	@Bean
	Edges<Actor> timelinesOfActors(Timeline timeline, Pages pages) {
		return Edges.of(Actor.class)
			.reads("timeline", pages.of(timeline.ofActor, TimelineEntry.class, Arguments.class), Actor::id);
	}

	@Bean
	Edges<TimelineEntry> ofTimelineEntries(Nodes nodes, Designations designations) {
		return Edges.of(TimelineEntry.class)
			.one("act", Act.class, nodes, TimelineEntry::actId)
			.one("designation", Designation.class, designations, TimelineEntry::designationId);
	}

	@Bean
	Edges<TimelineEntry> ofChanges(Nodes nodes) {
		return Edges.of(TimelineEntry.class, "Change")
			.one("act", Act.class, nodes, TimelineEntry::actId)
			.one("record", Node.class, nodes, TimelineEntry::subjectId);
	}

	record Arguments(Timeline.@Nullable Filter filter,
			@Nullable List<OrderBy<Timeline.Field>> orderBy) implements Listing.Arguments {

		@Override
		public Conditions conditions() {
			return Timeline.Filter.conditions(this.filter);
		}

		@Override
		public Order order() {
			return Timeline.Field.order(this.orderBy);
		}

	}

}
