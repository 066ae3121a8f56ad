package org.sanctionsgraph.validation;

import java.util.ArrayList;
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
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.kernel.InterceptorOrder;

import org.springframework.core.annotation.Order;
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

	StricterRules(@IntrospectionEnabled boolean open) {
		this.open = open;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		List<Fault> faults = new ArrayList<>();
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			public TraversalControl visitDirective(Directive directive,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				if (directive.getName().equals(DEFER)) {
					faults.add(Fault.of("Directive '@defer' does not exist").at(directive.getSourceLocation()));
				}
				return TraversalControl.CONTINUE;
			}

			@Override
			public TraversalControl visitArgument(Argument argument,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				addTexts("Argument", argument, argument.getValue(), faults);
				return TraversalControl.CONTINUE;
			}

			@Override
			public TraversalControl visitVariableDefinition(VariableDefinition variable,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				addTexts("Default of variable", variable, variable.getDefaultValue(), faults);
				return TraversalControl.CONTINUE;
			}
		}, parameters.getDocument());
		refuse(faults.stream());
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

	private static void addTexts(String noun, NamedNode<?> named, graphql.language.@Nullable Value<?> literal,
			List<Fault> faults) {
		ValuePlaces places = new ValuePlaces(named.getName(), named.getSourceLocation(), literal);
		UnstorableTexts.in(noun, named.getName(), literal).map(places::placed).forEach(faults::add);
	}

	private void refuse(Stream<Fault> faults) {
		List<GraphQLError> errors = faults.limit(Fault.MOST)
			.map((fault) -> this.open ? fault : fault.withoutSchema())
			.map((fault) -> fault
				.error(GraphqlErrorBuilder.newError().locations(Stream.ofNullable(fault.place()).toList())))
			.toList();
		if (!errors.isEmpty()) {
			throw new AbortExecutionException(errors);
		}
	}

}
