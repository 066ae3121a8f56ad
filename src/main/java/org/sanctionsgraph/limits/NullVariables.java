package org.sanctionsgraph.limits;

import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.VariableDefinition;

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
		Map<String, Object> values = context.getCoercedVariables().toMap();
		return context.getOperationDefinition()
			.getVariableDefinitions()
			.stream()
			.filter((variable) -> variable.getDefaultValue() != null && values.get(variable.getName()) == null)
			.findFirst()
			.<RuntimeException>map((variable) -> new AbortExecutionException(List.of(error(variable))))
			.orElse(failure);
	}

	private static GraphQLError error(VariableDefinition variable) {
		return GraphqlErrorBuilder.newError()
			.message("Variable '%s' is null where a value is required; omit it to use its default value",
					variable.getName())
			.location(variable.getSourceLocation())
			.errorType(ErrorType.ValidationError)
			.extensions(Map.of("code", "BAD_REQUEST", "argument", variable.getName()))
			.build();
	}

}
