package org.sanctionsgraph.observation;

import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.InterceptorOrder;
import org.sanctionsgraph.requests.RequestLogEntry;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Records the operation's name and the outcome for the request log. The name is also sent
 * as a header, which the response cache stores with the response.
 */
@Component
@Order(InterceptorOrder.REQUEST_LOG)
class RequestLogInterceptor extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	static final String NAME = "X-Operation-Name";

	private static final int MAXIMUM_LENGTH = 80;

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		RequestLogEntry entry = RequestLogEntry.in(request.getAttributes());
		if (entry == null) {
			return chain.next(request);
		}
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(RequestLogEntry.class, entry);
			return input;
		});
		return chain.next(request).doOnNext((response) -> {
			entry.outcome(outcome(response));
			String operation = entry.operation();
			if (operation != null) {
				response.getResponseHeaders().set(NAME, operation);
			}
		});
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		String chosen = parameters.getExecutionInput().getOperationName();
		List<OperationDefinition> operations = parameters.getDocument()
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> chosen == null || chosen.equals(operation.getName()))
			.toList();
		if (operations.size() == 1) {
			record(operations.getFirst(), parameters.getGraphQLContext());
		}
		return null;
	}

	/** Validation is skipped for a document that was validated before. */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		record(parameters.getExecutionContext().getOperationDefinition(),
				parameters.getExecutionContext().getGraphQLContext());
		return null;
	}

	private static void record(OperationDefinition operation, GraphQLContext context) {
		RequestLogEntry entry = context.get(RequestLogEntry.class);
		String name = operation.getName();
		if (entry != null && name != null) {
			entry.operation(name.substring(0, Math.min(name.length(), MAXIMUM_LENGTH)));
		}
	}

	private static String outcome(WebGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.findFirst()
			.map((error) -> String.valueOf(error.getExtensions().get("code")))
			.orElse("OK");
	}

}
