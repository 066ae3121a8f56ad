package org.sanctionsgraph.edges;

import java.util.concurrent.CompletionStage;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Makes what the fields of a type return the first siblings. */
final class RootFields extends GraphQLTypeVisitorStub {

	private final String type;

	RootFields(String type) {
		this.type = type;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (context.getParentNode() instanceof GraphQLObjectType parent && parent.getName().equals(this.type)) {
			GraphQLCodeRegistry.Builder fetchers = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates place = FieldCoordinates.coordinates(parent, field);
			DataFetcher<?> fetcher = fetchers.getDataFetcher(place, field);
			DataFetcher<Object> starting = (environment) -> started(fetcher.get(environment));
			fetchers.dataFetcher(place, starting);
		}
		return TraversalControl.CONTINUE;
	}

	/** A method that fails returns its failure as something to wait for. */
	private static @Nullable Object started(@Nullable Object value) {
		return (value instanceof Publisher<?> || value instanceof CompletionStage<?>) ? value : Siblings.start(value);
	}

}
