package org.sanctionsgraph.observation;

import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.observation.ObservationRegistry;
import org.sanctionsgraph.documents.EarlyEnd;

import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/** Observes each execution of a GraphQL request, and nothing of its fields and loads. */
class GraphQlSpan extends GraphQlObservationInstrumentation {

	GraphQlSpan(ObservationRegistry observations) {
		super(observations);
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		InstrumentationContext<ExecutionResult> span = Objects.requireNonNull(super.beginExecution(parameters, state));
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> {
			if (EarlyEnd.causes(failure)) {
				span.onCompleted(ExecutionResult.newExecutionResult().build(), null);
			}
			else {
				span.onCompleted(result, failure);
			}
		});
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return input;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return fetcher;
	}

}
