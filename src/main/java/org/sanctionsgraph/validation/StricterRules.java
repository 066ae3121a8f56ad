package org.sanctionsgraph.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.InterceptorOrder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Refuses what the engine lets pass: a directive that the schema does not have, texts
 * that no database stores, and values of variables that are neither texts nor whole
 * numbers where an id is required.
 */
@Component
@Order(InterceptorOrder.VALIDATION)
class StricterRules extends SimplePerformantInstrumentation {

	/** Known to the engine, which ignores it. */
	private static final String DEFER = "defer";

	private final boolean open;

	StricterRules(@Value("${spring.graphql.schema.introspection.enabled:true}") boolean open) {
		this.open = open;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			public TraversalControl visitDirective(Directive directive,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				if (directive.getName().equals(DEFER)) {
					throw refused(
							List.of(Fault.of("Directive '@defer' does not exist").at(directive.getSourceLocation())));
				}
				return TraversalControl.CONTINUE;
			}

			@Override
			public TraversalControl visitArgument(Argument argument,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				checkTexts("Argument", argument, argument.getValue());
				return TraversalControl.CONTINUE;
			}

			@Override
			public TraversalControl visitVariableDefinition(VariableDefinition variable,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				checkTexts("Default of variable", variable, variable.getDefaultValue());
				return TraversalControl.CONTINUE;
			}
		}, parameters.getDocument());
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		ExecutionInput input = context.getExecutionInput();
		Map<String, Object> values = input.getRawVariables().toMap();
		if (!values.isEmpty()) {
			refuse(VariableFaults.of(context.getDocument(), input.getOperationName(), values,
					context.getGraphQLSchema()));
		}
		return null;
	}

	private void checkTexts(String noun, NamedNode<?> named, graphql.language.@Nullable Value<?> literal) {
		ValuePlaces places = new ValuePlaces(named.getName(), named.getSourceLocation(), literal);
		refuse(UnstorableTexts.in(noun, named.getName(), literal).map(places::placed));
	}

	private void refuse(Stream<Fault> faults) {
		List<Fault> first = faults.limit(Fault.MOST).map((fault) -> this.open ? fault : fault.withoutSchema()).toList();
		if (!first.isEmpty()) {
			throw refused(first);
		}
	}

	private static AbortExecutionException refused(List<Fault> faults) {
		return new AbortExecutionException(faults.stream().map(StricterRules::error).toList());
	}

	private static GraphQLError error(Fault fault) {
		return GraphqlErrorBuilder.newError()
			.message("%s", fault.message())
			.locations(Stream.ofNullable(fault.place()).toList())
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(fault.extensions())
			.build();
	}

}
