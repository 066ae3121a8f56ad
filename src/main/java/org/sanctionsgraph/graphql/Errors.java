package org.sanctionsgraph.graphql;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns what a field throws into an error with a code that reveals no internals. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

	private static final Log log = LogFactory.getLog(Errors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		if (thrown instanceof BadRequest refusal) {
			return refusal.at(environment);
		}
		String reference = environment.getExecutionId().toString();
		if (isFirst(thrown, environment.getGraphQlContext())) {
			log.error("Field %s failed in %s".formatted(environment.getExecutionStepInfo().getPath(), reference),
					thrown);
		}
		return GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorType.INTERNAL_ERROR)
			.message("This field failed with an internal error; reference %s", reference)
			.extensions(Map.of("code", ErrorType.INTERNAL_ERROR.name()))
			.build();
	}

	/** One failure to read may fail the fields of many parents. */
	private static boolean isFirst(Throwable thrown, GraphQLContext context) {
		Set<Throwable> logged = context.computeIfAbsent(Errors.class,
				(key) -> Collections.newSetFromMap(new IdentityHashMap<>()));
		return logged.add(thrown);
	}

}
