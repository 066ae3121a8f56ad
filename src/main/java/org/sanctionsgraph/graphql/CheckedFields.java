package org.sanctionsgraph.graphql;

import java.util.function.Supplier;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks the arguments of every field that has any, and keeps a list that cannot be
 * answered from taking the rest of the answer with it.
 */
class CheckedFields extends GraphQLTypeVisitorStub {

	private final StandIns standIns;

	CheckedFields(StandIns standIns) {
		this.standIns = standIns;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (context.getParentNode() instanceof GraphQLFieldsContainer parent && !parent.getName().startsWith("__")) {
			GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates coordinates = FieldCoordinates.coordinates(parent.getName(), field.getName());
			DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
			Supplier<Object> standIn = this.standIns.of(field);
			if (!field.getArguments().isEmpty() || (standIn != null && !(fetcher instanceof TrivialDataFetcher<?>))) {
				registry.dataFetcher(coordinates, checked(field, fetcher, standIn));
			}
		}
		return TraversalControl.CONTINUE;
	}

	private DataFetcher<?> checked(GraphQLFieldDefinition field, DataFetcher<?> fetcher,
			@Nullable Supplier<Object> standIn) {
		DataFetcher<?> checking = (environment) -> {
			ArgumentChecks.ids(field.getArguments(), environment.getArguments());
			return fetcher.get(environment);
		};
		return (standIn == null) ? checking : this.standIns.beside(checking, standIn);
	}

}
