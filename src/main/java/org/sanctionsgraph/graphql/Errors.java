package org.sanctionsgraph.graphql;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.ErrorClassification;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.failures.FailureLog;
import org.sanctionsgraph.failures.Outage;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns what a field throws into an error with a code that reveals no internals. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

	private final FailureLog log = new FailureLog(LogFactory.getLog(Errors.class));

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
		return Outage.caused(thrown)
				? error(environment, Outage.CODE, "The database does not respond; try again in a second")
				: error(environment, ErrorType.INTERNAL_ERROR.name(),
						"This field failed with an internal error; reference " + reference);
	}

	private static GraphQLError error(DataFetchingEnvironment environment, String code, String message) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorClassification.errorClassification(code))
			.extensions(Map.of("code", code))
			.message("%s", message)
			.build();
	}

	/** One failure to read may fail the fields of many parents. */
	private static boolean isFirst(Throwable thrown, GraphQLContext context) {
		Set<Throwable> logged = context.computeIfAbsent(Errors.class,
				(key) -> Collections.newSetFromMap(new IdentityHashMap<>()));
		return logged.add(thrown);
	}

}
