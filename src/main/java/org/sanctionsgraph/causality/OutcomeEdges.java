package org.sanctionsgraph.causality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Act;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.kernel.AsOf;
import org.sanctionsgraph.measure.Designation;
import org.sanctionsgraph.measure.Designations;
import org.sanctionsgraph.source.StatedValue;
import org.sanctionsgraph.source.StatedValueSources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outcomes of requests, as known on any day. */
@Configuration(proxyBeanMethods = false)
class OutcomeEdges {

	@Bean
	Edges<Ask> outcomesOfAsks(Asks asks, Clock clock) {
		return Edges.of(Ask.class)
			.list("outcomes", AskOutcome.class, asks.outcomes, Ask::id, AsOf.class,
					(day, outcome) -> outcome.knownBy(day.asOf()))
			.value("open", Boolean.class, asks.outcomes, AsOf.class, (ask, day) -> ask.id(),
					(ask, outcomes, day) -> isOpen(ask, outcomes, day.orToday(clock)));
	}

	@Bean
	Edges<Act> asksFulfilledByActs(Asks asks) {
		return Edges.of(Act.class).list("fulfils", AskOutcome.class, asks.fulfilled, Act::id);
	}

	@Bean
	Edges<AskOutcome> ofOutcomes(Asks asks, Designations designations, Nodes nodes, StatedValueSources sources) {
		return Edges.of(AskOutcome.class)
			.one("ask", Ask.class, asks, AskOutcome::askId)
			.one("designation", Designation.class, designations, AskOutcome::designationId)
			.one("act", Act.class, nodes, AskOutcome::actId)
			.reads("sources", sources.edge(),
					(outcome) -> new StatedValue(outcome.askId(), "outcomes", outcome.actId()));
	}

	private static boolean isOpen(Ask ask, @Nullable List<AskOutcome> outcomes, LocalDate day) {
		return ask.askedBy(day) && Objects.requireNonNull(outcomes)
			.stream()
			.filter((outcome) -> outcome.knownBy(day))
			.allMatch((outcome) -> outcome.kind() == AskOutcome.Kind.MET_ELSEWHERE);
	}

}
