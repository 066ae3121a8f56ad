package org.sanctionsgraph.admission;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.InterceptorOrder;
import org.sanctionsgraph.limits.Limits;
import org.sanctionsgraph.limits.RequestCost;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Admits an operation when its cost is known and there is room for it, and makes room
 * again when the request ends, however it ends.
 */
@Component
@Order(InterceptorOrder.ADMISSION)
class Admission extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	private final WorkInFlight work;

	Admission(Limits limits) {
		this.work = new WorkInFlight(limits.costInFlight());
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Admitted admitted = new Admitted(this.work);
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(Admitted.class, admitted);
			return input;
		});
		return chain.next(request).doFinally((signal) -> admitted.end());
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		GraphQLContext request = parameters.getExecutionContext().getGraphQLContext();
		Admitted admitted = request.get(Admitted.class);
		if (admitted != null) {
			RequestCost cost = request.get(RequestCost.class);
			admitted.begin(cost.requested());
		}
		return null;
	}

}
