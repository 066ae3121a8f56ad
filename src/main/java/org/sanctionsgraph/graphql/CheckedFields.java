package org.sanctionsgraph.graphql;

import java.util.concurrent.CompletionStage;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Checks the arguments of every field that has any. A refused page leaves an empty page
 * beside its error, because the schema promises a page and a null would take the rest of
 * the answer with it.
 */
class CheckedFields extends GraphQLTypeVisitorStub {

	private final EmptyPage emptyPage;

	CheckedFields(EmptyPage emptyPage) {
		this.emptyPage = emptyPage;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (!field.getArguments().isEmpty() && context.getParentNode() instanceof GraphQLFieldsContainer parent
				&& !parent.getName().startsWith("__")) {
			GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates coordinates = FieldCoordinates.coordinates(parent.getName(), field.getName());
			DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
			registry.dataFetcher(coordinates, checked(field, fetcher));
		}
		return TraversalControl.CONTINUE;
	}

	private DataFetcher<?> checked(GraphQLFieldDefinition field, DataFetcher<?> fetcher) {
		boolean page = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLNamedType type
				&& type.getName().endsWith("Connection");
		return (environment) -> {
			try {
				ArgumentChecks.ids(field.getArguments(), environment.getArguments());
				Object result = fetcher.get(environment);
				return page ? settled(result, environment) : result;
			}
			catch (BadRequest ex) {
				return page ? refused(ex, environment) : rethrow(ex);
			}
		};
	}

	/** The result of a field that is refused only while it is being worked out. */
	private @Nullable Object settled(@Nullable Object result, DataFetchingEnvironment environment) {
		Mono<Object> pending = switch (result) {
			case Mono<?> mono -> mono.cast(Object.class);
			case CompletionStage<?> stage -> Mono.fromCompletionStage(() -> stage).cast(Object.class);
			case null, default -> Mono.justOrEmpty(result);
		};
		return pending.onErrorResume(BadRequest.class, (refusal) -> Mono.just(refused(refusal, environment)))
			.toFuture();
	}

	private DataFetcherResult<Object> refused(BadRequest refusal, DataFetchingEnvironment environment) {
		return DataFetcherResult.newResult().data(this.emptyPage.get()).error(refusal.at(environment)).build();
	}

	private static Object rethrow(BadRequest refusal) {
		throw refusal;
	}

}
