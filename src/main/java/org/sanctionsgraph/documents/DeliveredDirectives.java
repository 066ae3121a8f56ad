package org.sanctionsgraph.documents;

import java.util.Collection;

import graphql.Directives;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Hides {@code @defer} from introspection: the engine adds it to every schema, while this
 * endpoint delivers every response whole.
 */
public class DeliveredDirectives extends GraphQLTypeVisitorStub {

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (field.getName().equals("directives") && context.getParentNode() instanceof GraphQLNamedType parent
				&& parent.getName().equals(Introspection.__Schema.getName())) {
			GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates coordinates = FieldCoordinates.coordinates(parent.getName(), field.getName());
			DataFetcher<?> all = registry.getDataFetcher(coordinates, field);
			registry.dataFetcher(coordinates, (DataFetcher<?>) (environment) -> delivered(all.get(environment)));
		}
		return TraversalControl.CONTINUE;
	}

	/**
	 * {@return whether a directive of that name has an effect here}
	 */
	public static boolean delivered(String directive) {
		return !directive.equals(Directives.DeferDirective.getName());
	}

	private static Object delivered(Object directives) {
		return ((Collection<?>) directives).stream()
			.map(GraphQLDirective.class::cast)
			.filter((directive) -> delivered(directive.getName()))
			.toList();
	}

}
