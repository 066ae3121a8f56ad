package org.sanctionsgraph.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.ArgumentError;
import org.sanctionsgraph.graphql.BadRequest;

import org.springframework.graphql.execution.ErrorType;

/**
 * The lists in the arguments of a field, in variables and in literals alike. Each has at
 * most {@value #USUAL_MAX} values, unless the schema states otherwise.
 */
final class ArgumentLists {

	private static final String ITEM_COUNT = "itemCount";

	private static final int USUAL_MAX = 100;

	private final ExecutableNormalizedField field;

	private final ExecutableNormalizedOperation operation;

	private long values;

	private ArgumentLists(ExecutableNormalizedField field, ExecutableNormalizedOperation operation) {
		this.field = field;
		this.operation = operation;
	}

	/**
	 * {@return the number of values in the lists of a field's arguments} Refuses a list
	 * that has too many or too few.
	 */
	static long values(ExecutableNormalizedField field, GraphQLFieldDefinition definition,
			ExecutableNormalizedOperation operation) {
		ArgumentLists lists = new ArgumentLists(field, operation);
		lists.addParts("", definition.getArguments(), field.getResolvedArguments());
		return lists.values;
	}

	private void addParts(String path, List<? extends GraphQLInputValueDefinition> parts, Map<?, ?> given) {
		for (GraphQLInputValueDefinition part : parts) {
			Object value = given.get(part.getName());
			if (value instanceof Collection<?> list) {
				check(path + part.getName(), list.size(), part);
				this.values += list.size();
			}
			add(path + part.getName(), value, part);
		}
	}

	private void add(String path, @Nullable Object value, GraphQLInputValueDefinition part) {
		if (value instanceof Collection<?> list) {
			int index = 0;
			for (Object item : list) {
				add("%s[%d]".formatted(path, index++), item, part);
			}
		}
		else if (value instanceof Map<?, ?> object
				&& GraphQLTypeUtil.unwrapAll(part.getType()) instanceof GraphQLInputObjectType type) {
			addParts(path + ".", type.getFieldDefinitions(), object);
		}
	}

	private void check(String path, int size, GraphQLDirectiveContainer list) {
		GraphQLAppliedDirective stated = list.getAppliedDirective(ITEM_COUNT);
		int min = (stated == null) ? 0 : number(stated, "min");
		int max = (stated == null) ? USUAL_MAX : number(stated, "max");
		if (size < min || size > max) {
			String permitted = (min == 0) ? "at most %d".formatted(max) : "%d to %d".formatted(min, max);
			throw new AbortExecutionException(List.of(error(path, size, permitted)));
		}
	}

	private static int number(GraphQLAppliedDirective stated, String name) {
		return Objects.<Integer>requireNonNull(stated.getArgument(name).getValue());
	}

	private GraphQLError error(String argument, int size, String permitted) {
		String problem = "has %d values; permitted: %s in one request".formatted(size, permitted);
		return new ArgumentError(GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", ArgumentError.message("Argument", argument, problem))
			.location(this.operation.getMergedField(this.field).getSingleField().getSourceLocation())
			.path(List.copyOf(this.field.getListOfResultKeys()))
			.extensions(BadRequest.extensions(argument, permitted, List.of()))
			.build(), argument, problem);
	}

}
