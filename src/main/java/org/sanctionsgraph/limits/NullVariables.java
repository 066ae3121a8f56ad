package org.sanctionsgraph.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
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
 * Finds variables that are null where a value is required. Validation permits them if the
 * variable or the place has a default value, and the engine then fails without naming
 * them.
 */
final class NullVariables {

	private NullVariables() {
	}

	/**
	 * {@return what to throw instead of a failure to read an operation's arguments: an
	 * error that names the variable, or the failure if there is no such variable}
	 * @param isReadable whether the arguments can be read with other variables
	 */
	static RuntimeException explain(RuntimeException failure, ExecutionContext context,
			Predicate<CoercedVariables> isReadable) {
		List<VariableDefinition> nulls = nullVariables(context).toList();
		if (nulls.isEmpty() || !isReadable.test(without(nulls, context))) {
			return failure;
		}
		int first = 0;
		int end = nulls.size();
		while (end - first > 1) {
			int middle = (first + end) / 2;
			boolean readable = isReadable.test(without(nulls.subList(0, middle), context));
			first = readable ? first : middle;
			end = readable ? middle : end;
		}
		return new AbortExecutionException(List.of(error(nulls.get(first))));
	}

	private static CoercedVariables without(List<VariableDefinition> omitted, ExecutionContext context) {
		Map<String, Object> values = new HashMap<>(context.getExecutionInput().getRawVariables().toMap());
		omitted.forEach((variable) -> values.remove(variable.getName()));
		return ValuesResolver.coerceVariableValues(context.getGraphQLSchema(),
				context.getOperationDefinition().getVariableDefinitions(), RawVariables.of(values),
				context.getGraphQLContext(), context.getLocale());
	}

	/**
	 * Throws an error that names the variable where such a variable is an item of a list:
	 * no list of the schema takes null as an item, and the engine does not check it.
	 */
	static void refuseInLists(ExecutionContext context) {
		nullVariables(context).forEach((variable) -> {
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

	/** A variable that is omitted has its default value, or no value at all. */
	private static Stream<VariableDefinition> nullVariables(ExecutionContext context) {
		Map<String, Object> values = context.getCoercedVariables().toMap();
		return context.getOperationDefinition()
			.getVariableDefinitions()
			.stream()
			.filter((variable) -> values.containsKey(variable.getName()) && values.get(variable.getName()) == null);
	}

	private static boolean refersTo(VariableDefinition variable, Value<?> item) {
		return item instanceof VariableReference reference && reference.getName().equals(variable.getName());
	}

	private static GraphQLError error(VariableDefinition variable) {
		return GraphqlErrorBuilder.newError()
			.message("Variable '%s' is null where a value is required; omit it to use the default value",
					variable.getName())
			.location(variable.getSourceLocation())
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(Map.of("code", "BAD_REQUEST", "argument", variable.getName()))
			.build();
	}

}
