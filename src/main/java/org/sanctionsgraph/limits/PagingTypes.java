package org.sanctionsgraph.limits;

import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedType;

/** The types that a page consists of, recognized by their names. */
final class PagingTypes {

	private static final String PAGE = "Connection";

	private static final String EDGE = "Edge";

	private static final Set<String> ROWS = Set.of("edges", "nodes");

	private PagingTypes() {
	}

	/**
	 * {@return whether a type is that of a page}
	 */
	static boolean isPage(GraphQLNamedType type) {
		return type.getName().endsWith(PAGE);
	}

	/**
	 * {@return whether a type tells where a page begins and ends}
	 */
	static boolean isPageInfo(GraphQLNamedType type) {
		return type.getName().equals("PageInfo");
	}

	/**
	 * {@return whether a field is the record of an edge}
	 */
	static boolean isNode(ExecutableNormalizedField field) {
		return field.getFieldName().equals("node") && isOf(field, EDGE);
	}

	/**
	 * {@return whether a field holds the rows of a page}
	 */
	static boolean isRows(ExecutableNormalizedField field) {
		return ROWS.contains(field.getFieldName()) && isOfPage(field);
	}

	/**
	 * {@return whether a field belongs to a page}
	 */
	static boolean isOfPage(ExecutableNormalizedField field) {
		return isOf(field, PAGE);
	}

	private static boolean isOf(ExecutableNormalizedField field, String suffix) {
		return field.getObjectTypeNames().stream().anyMatch((type) -> type.endsWith(suffix));
	}

}
