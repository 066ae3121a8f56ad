package org.sanctionsgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;

/**
 * Puts an empty list or page beside the error of one that cannot be answered. The schema
 * promises a list, and a null in its place would null the parent, its siblings, and in
 * the end the whole answer.
 */
@Component
class StandIns {

	private final EmptyPage emptyPage;

	private final ObjectProvider<DataFetcherExceptionResolver> resolvers;

	StandIns(EmptyPage emptyPage, ObjectProvider<DataFetcherExceptionResolver> resolvers) {
		this.emptyPage = emptyPage;
		this.resolvers = resolvers;
	}

	/**
	 * {@return what stands for a field that fails, or null where it can be null itself or
	 * nothing can stand for it}
	 */
	@Nullable Supplier<Object> of(GraphQLFieldDefinition field) {
		if (GraphQLTypeUtil.isNullable(field.getType())) {
			return null;
		}
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
			return List::of;
		}
		boolean page = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLNamedType type
				&& type.getName().endsWith("Connection");
		return page ? this.emptyPage : null;
	}

	/**
	 * {@return a fetcher whose errors stand beside an empty value, whether it fails at
	 * once or later}
	 */
	DataFetcher<?> beside(DataFetcher<?> fetcher, Supplier<Object> standIn) {
		return (environment) -> pending(fetcher, environment)
			.onErrorResume((thrown) -> failed(thrown, standIn, environment))
			.toFuture();
	}

	private static Mono<Object> pending(DataFetcher<?> fetcher, DataFetchingEnvironment environment) {
		try {
			return switch (fetcher.get(environment)) {
				case Mono<?> mono -> mono.cast(Object.class);
				case CompletionStage<?> stage -> Mono.fromCompletionStage(() -> stage).cast(Object.class);
				case Object value -> Mono.just(value);
				case null -> Mono.empty();
			};
		}
		catch (Exception ex) {
			return Mono.error(ex);
		}
	}

	private Mono<Object> failed(Throwable thrown, Supplier<Object> standIn, DataFetchingEnvironment environment) {
		return Mono
			.justOrEmpty(this.resolvers.orderedStream()
				.map((resolver) -> resolver.resolveException(thrown, environment).blockOptional())
				.flatMap((errors) -> errors.stream())
				.findFirst())
			.map((errors) -> (Object) DataFetcherResult.newResult().data(standIn.get()).errors(errors).build())
			.switchIfEmpty(Mono.error(thrown));
	}

}
