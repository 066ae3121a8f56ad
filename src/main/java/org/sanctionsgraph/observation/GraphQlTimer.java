package org.sanctionsgraph.observation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.documents.EarlyEnd;

import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.graphql.observation.ExecutionRequestObservationConvention;

/**
 * Times each execution of a GraphQL request, and nothing of its fields. A request that
 * ends early is not executed.
 */
class GraphQlTimer extends SimplePerformantInstrumentation {

	private static final ExecutionRequestObservationConvention CONVENTION = new DefaultExecutionRequestObservationConvention();

	private final PlainTimer timer;

	GraphQlTimer(MeterRegistry meters) {
		this.timer = new PlainTimer("graphql.request", meters);
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new Execution(parameters.getExecutionInput());
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		Timer.Sample sample = Timer.start();
		Execution execution = (Execution) state;
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> {
			if (!EarlyEnd.causes(failure)) {
				execution.setExecutionResult(result);
				execution.setError(failure);
				this.timer.record(sample, CONVENTION.getLowCardinalityKeyValues(execution), failure);
			}
		});
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		((Execution) state).setExecutionContext(parameters.getExecutionContext());
		return null;
	}

	/** One execution, as Spring's convention for tags reads it. */
	private static final class Execution extends ExecutionRequestObservationContext implements InstrumentationState {

		Execution(ExecutionInput input) {
			super(input);
		}

	}

}
