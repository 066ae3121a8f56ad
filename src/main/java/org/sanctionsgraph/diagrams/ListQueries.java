package org.sanctionsgraph.diagrams;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Queries of the first rows of the lists that a schema begins with. */
final class ListQueries {

	private static final String QUERY = """
			{
			  %s(first: 10) {
			    totalCount
			    nodes {
			      %s
			    }
			  }
			}
			""";

	private ListQueries() {
	}

	/** By the types of their rows. */
	static Map<String, String> of(GraphQLSchema schema) {
		Map<String, String> queries = new LinkedHashMap<>();
		for (GraphQLFieldDefinition list : schema.getQueryType().getFieldDefinitions()) {
			if (isOpen(list) && GraphQLTypeUtil.unwrapAll(list.getType()) instanceof GraphQLObjectType page
					&& page.getField("pageInfo") != null
					&& GraphQLTypeUtil.unwrapAll(page.getField("nodes").getType()) instanceof GraphQLObjectType row) {
				queries.putIfAbsent(row.getName(), QUERY.formatted(list.getName(), values(row)));
			}
		}
		return queries;
	}

	private static String values(GraphQLObjectType row) {
		return row.getFieldDefinitions()
			.stream()
			.filter((field) -> isOpen(field) && isValue(field.getType()))
			.map(GraphQLFieldDefinition::getName)
			.collect(Collectors.joining("\n      "));
	}

	private static boolean isValue(GraphQLType type) {
		return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(type));
	}

	/** Whether it can be asked for without arguments, and will be later. */
	private static boolean isOpen(GraphQLFieldDefinition field) {
		return !field.isDeprecated()
				&& field.getArguments().stream().noneMatch((argument) -> argument.getType() instanceof GraphQLNonNull);
	}

}
