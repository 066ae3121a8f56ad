package org.sanctionsgraph.limits;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.ArrayValue;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

import org.springframework.graphql.execution.ErrorType;

/**
 * Finds variables that are null in spite of their default value. Validation permits such
 * a variable for a required value, and the engine then fails without naming it.
 */
final class NullVariables {

	private NullVariables() {
	}

	/**
	 * {@return what to throw instead of a failure to read an operation's arguments: an
	 * error that names the variable, or the failure if there is no such variable}
	 */
	static RuntimeException explain(RuntimeException failure, ExecutionContext context) {
		return nullInSpiteOfDefault(context).findFirst()
			.<RuntimeException>map((variable) -> new AbortExecutionException(List.of(error(variable))))
			.orElse(failure);
	}

	/**
	 * Throws an error that names the variable where such a variable is an item of a list:
	 * no list of the schema takes null as an item, and the engine does not check it.
	 */
	static void refuseInLists(ExecutionContext context) {
		nullInSpiteOfDefault(context).forEach((variable) -> {
			NodeVisitorStub refusing = new NodeVisitorStub() {
				@Override
				public TraversalControl visitArrayValue(ArrayValue list,
						@SuppressWarnings("rawtypes") TraverserContext<Node> traversed) {
					if (list.getValues().stream().anyMatch((item) -> refersTo(variable, item))) {
						throw new AbortExecutionException(List.of(error(variable)));
					}
					return TraversalControl.CONTINUE;
				}
			};
			new NodeTraverser().preOrder(refusing, context.getDocument());
		});
	}

	private static Stream<VariableDefinition> nullInSpiteOfDefault(ExecutionContext context) {
		Map<String, Object> values = context.getCoercedVariables().toMap();
		return context.getOperationDefinition()
			.getVariableDefinitions()
			.stream()
			.filter((variable) -> variable.getDefaultValue() != null && values.get(variable.getName()) == null);
	}

	private static boolean refersTo(VariableDefinition variable, Value<?> item) {
		return item instanceof VariableReference reference && reference.getName().equals(variable.getName());
	}

	private static GraphQLError error(VariableDefinition variable) {
		return GraphqlErrorBuilder.newError()
			.message("Variable '%s' is null where a value is required; omit it to use its default value",
					variable.getName())
			.location(variable.getSourceLocation())
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(Map.of("code", "BAD_REQUEST", "argument", variable.getName()))
			.build();
	}

}
