package org.sanctionsgraph.graphql;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns what a field throws into an error with a code that reveals no internals. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

	private final FailureLog log = new FailureLog();

	private final boolean open;

	Errors(@IntrospectionEnabled boolean open) {
		this.open = open;
	}

	@Override
	protected List<GraphQLError> resolveToMultipleErrors(Throwable thrown, DataFetchingEnvironment environment) {
		return (thrown instanceof BadRequest refusal)
				? refusal.all().map((one) -> (this.open ? one : one.withoutSchema()).at(environment)).toList()
				: List.of(failed(thrown, environment));
	}

	private GraphQLError failed(Throwable thrown, DataFetchingEnvironment environment) {
		String reference = environment.getExecutionId().toString();
		if (isFirst(thrown, environment.getGraphQlContext())) {
			this.log.add("Field %s failed in %s".formatted(environment.getExecutionStepInfo().getPath(), reference),
					thrown);
		}
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(environment).errorType(ErrorType.INTERNAL_ERROR);
		return isOutage(thrown)
				? error.message("The database does not respond; try again in a second")
					.extensions(Map.of("code", "UNAVAILABLE"))
					.build()
				: error.message("This field failed with an internal error; reference %s", reference)
					.extensions(Map.of("code", ErrorType.INTERNAL_ERROR.name()))
					.build();
	}

	private static boolean isOutage(Throwable thrown) {
		return thrown instanceof DataAccessResourceFailureException
				|| thrown instanceof TransientDataAccessResourceException
				|| thrown instanceof RecoverableDataAccessException;
	}

	/** One failure to read may fail the fields of many parents. */
	private static boolean isFirst(Throwable thrown, GraphQLContext context) {
		Set<Throwable> logged = context.computeIfAbsent(Errors.class,
				(key) -> Collections.newSetFromMap(new IdentityHashMap<>()));
		return logged.add(thrown);
	}

}
