package org.sanctionsgraph.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.ArgumentError;
import org.sanctionsgraph.graphql.BadRequest;

import org.springframework.graphql.execution.ErrorType;

/** The lists in the arguments of a field, in variables and in literals alike. */
final class ArgumentLists {

	private static final int MOST_VALUES = 100;

	/** Those of which less is permitted, as the fields that take them say. */
	private static final Set<String> SHORTER = Set.of("orderBy", "by");

	private final ExecutableNormalizedField field;

	private final ExecutableNormalizedOperation operation;

	private long values;

	private ArgumentLists(ExecutableNormalizedField field, ExecutableNormalizedOperation operation) {
		this.field = field;
		this.operation = operation;
		field.getResolvedArguments().forEach(this::add);
	}

	/**
	 * {@return the number of values in the lists of a field's arguments} Refuses a list
	 * that has too many, unless the field itself permits fewer.
	 */
	static long values(ExecutableNormalizedField field, ExecutableNormalizedOperation operation) {
		return new ArgumentLists(field, operation).values;
	}

	private void add(String path, @Nullable Object value) {
		if (value instanceof Map<?, ?> object) {
			object.forEach((name, inside) -> add(path + "." + name, inside));
		}
		else if (value instanceof Collection<?> list) {
			this.values += list.size();
			if (list.size() > MOST_VALUES && !SHORTER.contains(path)) {
				throw new AbortExecutionException(List.of(tooLong(path, list.size())));
			}
			addInside(path, list);
		}
	}

	private void addInside(String path, Collection<?> list) {
		int index = 0;
		for (Object item : list) {
			if (!(item instanceof String)) {
				add("%s[%d]".formatted(path, index), item);
			}
			index++;
		}
	}

	private GraphQLError tooLong(String argument, int size) {
		String permitted = "at most %d".formatted(MOST_VALUES);
		String problem = "has %d values; permitted: %s. Split the list into several requests.".formatted(size,
				permitted);
		return new ArgumentError(GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", ArgumentError.message("Argument", argument, problem))
			.location(this.operation.getMergedField(this.field).getSingleField().getSourceLocation())
			.path(List.copyOf(this.field.getListOfResultKeys()))
			.extensions(BadRequest.extensions(argument, permitted, List.of()))
			.build(), argument, problem);
	}

}
