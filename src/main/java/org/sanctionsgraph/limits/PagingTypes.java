package org.sanctionsgraph.limits;

import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedType;

/** The types that a page consists of, recognized by their names. */
final class PagingTypes {

	private static final String PAGE = "Connection";

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
	 * {@return whether a type belongs to a page and is no record}
	 */
	static boolean contains(GraphQLNamedType type) {
		String name = type.getName();
		return isPage(type) || name.endsWith("Edge") || name.equals("PageInfo");
	}

	/**
	 * {@return whether a field holds the rows of a page}
	 */
	static boolean isRows(ExecutableNormalizedField field) {
		return ROWS.contains(field.getFieldName()) && isOfPage(field);
	}

	/**
	 * {@return whether a field is the length of the list of a page}
	 */
	static boolean isCount(ExecutableNormalizedField field) {
		return field.getFieldName().equals("totalCount") && isOfPage(field);
	}

	private static boolean isOfPage(ExecutableNormalizedField field) {
		return field.getObjectTypeNames().stream().anyMatch((type) -> type.endsWith(PAGE));
	}

}
