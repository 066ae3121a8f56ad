package org.sanctionsgraph.graphql;

import java.util.Map;

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
		log.error("Field %s failed in %s".formatted(environment.getExecutionStepInfo().getPath(), reference), thrown);
		return GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorType.INTERNAL_ERROR)
			.message("This field failed with an internal error; reference %s", reference)
			.extensions(Map.of("code", ErrorType.INTERNAL_ERROR.name()))
			.build();
	}

}
