package org.sanctionsgraph.limits;

import java.util.Set;

import graphql.schema.GraphQLNamedType;

/** The types that a page is made of, told by their names. */
final class PagingTypes {

	private static final Set<String> ROWS = Set.of("edges", "nodes");

	private PagingTypes() {
	}

	/**
	 * {@return whether a type only holds a page together, and is no record}
	 */
	static boolean contains(GraphQLNamedType type) {
		return isPage(type) || type.getName().endsWith("Edge") || type.getName().equals("PageInfo");
	}

	/**
	 * {@return whether a field holds the rows of a page}
	 */
	static boolean rows(GraphQLNamedType parent, String field) {
		return isPage(parent) && ROWS.contains(field);
	}

	private static boolean isPage(GraphQLNamedType type) {
		return type.getName().endsWith("Connection");
	}

}
