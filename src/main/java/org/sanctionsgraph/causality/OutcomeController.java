package org.sanctionsgraph.causality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.measure.Designation;
import org.sanctionsgraph.measure.Measure;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves the outcomes of requests, as known on any day. */
@Controller
class OutcomeController {

	private final Clock clock;

	private final BatchedList<String, AskOutcome> outcomes;

	private final BatchedList<String, AskOutcome> fulfilled;

	OutcomeController(Asks asks, Clock clock, BatchLoaderRegistry registry) {
		this.clock = clock;
		this.outcomes = BatchedList.of("outcomesOfAsk", registry, asks::outcomes);
		this.fulfilled = BatchedList.of("asksFulfilled", registry, asks::fulfilled);
	}

	@SchemaMapping
	CompletableFuture<List<AskOutcome>> outcomes(Ask ask, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.outcomes.load(ask.id(), environment)
			.thenApply((outcomes) -> outcomes.stream().filter((outcome) -> outcome.knownBy(asOf)).toList());
	}

	@SchemaMapping
	CompletableFuture<Boolean> open(Ask ask, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
		LocalDate day = (asOf == null) ? LocalDate.now(this.clock) : asOf;
		return this.outcomes.load(ask.id(), environment)
			.thenApply((outcomes) -> ask.askedBy(day) && outcomes.stream()
				.filter((outcome) -> outcome.knownBy(day))
				.allMatch((outcome) -> outcome.kind() == AskOutcome.Kind.MET_ELSEWHERE));
	}

	@SchemaMapping
	CompletableFuture<List<AskOutcome>> fulfils(Measure measure, DataFetchingEnvironment environment) {
		return this.fulfilled.load(measure.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<Ask> ask(AskOutcome outcome, DataLoader<String, Ask> ask) {
		return ask.load(outcome.askId());
	}

	@SchemaMapping
	CompletableFuture<Designation> designation(AskOutcome outcome, DataLoader<String, Designation> designation) {
		return designation.load(outcome.designationId());
	}

}
