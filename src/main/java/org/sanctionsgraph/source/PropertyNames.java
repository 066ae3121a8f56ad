package org.sanctionsgraph.source;

import java.util.List;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.sanctionsgraph.claims.ClaimedProperties;
import org.sanctionsgraph.graphql.BadRequest;

/**
 * Refuses properties that no record has: an empty list would read as if no source said
 * anything.
 */
final class PropertyNames {

	private PropertyNames() {
	}

	/**
	 * Throws a {@link BadRequest} if no record that the document can find at this place
	 * has the property. Under an interface, it is enough that one of its types has it.
	 */
	static void check(String property, DataFetchingEnvironment environment) {
		List<String> permitted = types(environment).flatMap((type) -> ClaimedProperties.of(type).stream())
			.distinct()
			.toList();
		if (!permitted.contains(property)) {
			throw BadRequest.ofName("property", property, permitted);
		}
	}

	private static Stream<String> types(DataFetchingEnvironment environment) {
		GraphQLNamedType selected = GraphQLTypeUtil
			.unwrapAll(environment.getExecutionStepInfo().getParent().getFieldDefinition().getType());
		return (selected instanceof GraphQLInterfaceType shared)
				? environment.getGraphQLSchema().getImplementations(shared).stream().map(GraphQLNamedType::getName)
				: Stream.of(selected.getName());
	}

}
