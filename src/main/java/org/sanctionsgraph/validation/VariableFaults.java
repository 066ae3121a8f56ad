package org.sanctionsgraph.validation;

import java.util.Map;
import java.util.stream.Stream;

import graphql.GraphQLException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the variables of a request. */
final class VariableFaults {

	private VariableFaults() {
	}

	/**
	 * {@return each value that its variable's type does not permit}
	 * @param operation the name of the operation that runs, or null for the only one
	 * @param values the variables as sent
	 */
	static Stream<Fault> of(Document document, @Nullable String operation, Map<String, Object> values,
			GraphQLSchema schema) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((definition) -> operation == null || operation.equals(definition.getName()))
			.flatMap((definition) -> definition.getVariableDefinitions().stream())
			.filter((variable) -> values.containsKey(variable.getName()) || variable.getDefaultValue() == null)
			.flatMap((variable) -> faults(variable, values.get(variable.getName()), schema));
	}

	private static Stream<Fault> faults(VariableDefinition variable, @Nullable Object value, GraphQLSchema schema) {
		GraphQLType type = Sites.type(variable.getType(), schema);
		if (type == null) {
			throw new GraphQLException("a valid document has types that exist");
		}
		return new InputCheck("Variable", Literals.OF_VARIABLES).faults(variable.getName(), type, value)
			.map((fault) -> fault.at(variable.getSourceLocation()));
	}

}
