package org.sanctionsgraph.edges;

import java.util.concurrent.CompletionStage;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes what a root field returns the first siblings. */
@Component
class RootSiblings extends SimplePerformantInstrumentation {

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return parameters.isTrivialDataFetcher() ? fetcher : (environment) -> started(fetcher.get(environment));
	}

	/** A method that fails returns a future that has failed. */
	private static Object started(@Nullable Object value) {
		return (value instanceof CompletionStage<?> failed) ? failed : Siblings.start(value);
	}

}
