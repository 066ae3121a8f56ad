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

import org.springframework.stereotype.Component;

/**
 * Refuses what is above a limit as early as it can be told: while parsing, before
 * validation, and for the cost, which depends on variables, before the first field.
 */
@Component
class LimitedExecution extends SimplePerformantInstrumentation {

	private final Limits limits;

	private final ParserOptions parserOptions;

	LimitedExecution(Limits limits) {
		this.limits = limits;
		this.parserOptions = ParserOptions.newParserOptions()
			.captureIgnoredChars(false)
			.captureLineComments(false)
			.maxTokens(limits.tokens())
			.maxWhitespaceTokens(limits.characters())
			.maxCharacters(limits.characters())
			.build();
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return parameters.getExecutionInput().getGraphQLContext().getOrDefault(Bill.class, new Bill());
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
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> refuseWhereCancelled(failure));
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		new DocumentShape(parameters.getDocument()).check(this.limits);
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		long cost = Cost.of(parameters.getExecutionContext(), this.limits);
		((Bill) state).requested(cost);
		Refusal.above(this.limits.cost(), cost, Refusal.Code.TOO_COSTLY, "records");
		return null;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Map<Object, Object> extensions = Objects.requireNonNullElse(result.getExtensions(), Map.of());
		Map<Object, Object> told = ((Bill) state).beside(extensions, this.limits);
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.extensions(told)));
	}

	private void refuseWhereCancelled(@Nullable Throwable failure) {
		switch (failure) {
			case ParseCancelledTooDeepException deep ->
				throw Refusal.beyond(Refusal.Code.TOO_DEEP, "levels", this.limits.depth());
			case ParseCancelledTooManyCharsException large ->
				throw Refusal.beyond(Refusal.Code.TOO_LARGE, "characters", this.limits.characters());
			case ParseCancelledException large ->
				throw Refusal.beyond(Refusal.Code.TOO_LARGE, "tokens", this.limits.tokens());
			case null, default -> {
			}
		}
	}

}
