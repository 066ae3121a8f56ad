package org.sanctionsgraph.limits;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.InterceptorOrder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Checks each limit as early as its number is known: tokens and characters while parsing,
 * the document before validation, and the operation, which depends on variables, before
 * the first field is fetched.
 */
@Component
@Order(InterceptorOrder.LIMITS)
class LimitedExecution extends SimplePerformantInstrumentation {

	private final Limits limits;

	private final OperationLimits operationLimits;

	private final ParserOptions parserOptions;

	/** The parser counts the end of the document as a token. */
	LimitedExecution(Limits limits) {
		this.limits = limits;
		this.operationLimits = new OperationLimits(limits);
		this.parserOptions = ParserOptions.newParserOptions()
			.captureIgnoredChars(false)
			.captureLineComments(false)
			.maxTokens(limits.tokens() + 1)
			.maxWhitespaceTokens(limits.characters())
			.maxCharacters(limits.characters())
			.build();
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return parameters.getExecutionInput().getGraphQLContext().getOrDefault(RequestCost.class, new RequestCost());
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, this.parserOptions);
		return input;
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> refuseIfCancelled(failure));
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		DocumentLimits.check(parameters.getDocument(), this.limits);
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		this.operationLimits.check(parameters.getExecutionContext(), (RequestCost) state);
		return null;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Map<Object, Object> extensions = Objects.requireNonNullElse(result.getExtensions(), Map.of());
		Map<Object, Object> withCost = ((RequestCost) state).addTo(extensions, this.limits);
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.extensions(withCost)));
	}

	private void refuseIfCancelled(@Nullable Throwable failure) {
		switch (failure) {
			case ParseCancelledTooDeepException deep ->
				throw Limit.NESTING.exceeded(this.parserOptions.getMaxRuleDepth());
			case ParseCancelledTooManyCharsException large -> throw Limit.CHARACTERS.exceeded(this.limits.characters());
			case ParseCancelledException large -> throw Limit.TOKENS.exceeded(this.limits.tokens());
			case null, default -> {
			}
		}
	}

}
