package org.sanctionsgraph.deadline;

import java.util.List;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.limits.Limits;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;

/** Gives fields that fail because the time is over the code TOO_SLOW. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LateFields implements DataFetcherExceptionResolver {

	private final Limits limits;

	LateFields(Limits limits) {
		this.limits = limits;
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
		Deadline deadline = environment.getGraphQlContext().get(Deadline.class);
		return (deadline == null || !deadline.isDue()) ? Mono.empty()
				: Mono.just(List.of(TimeLimit.tooSlow(this.limits)));
	}

}
