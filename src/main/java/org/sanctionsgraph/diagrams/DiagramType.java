package org.sanctionsgraph.diagrams;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A type of records in the schema, or an interface of such types.
 *
 * @param name its name
 * @param description what it is
 * @param isInterface whether it is an interface
 * @param interfaces the interfaces among the types that it implements, but not those that
 * these imply
 * @param relations the fields that lead to records, except those of the interfaces
 * @param query a query of the first of them, if there is a list of them
 */
record DiagramType(String name, String description, boolean isInterface, List<String> interfaces,
		List<Relation> relations, @Nullable String query) {

	/**
	 * A field that leads to records.
	 *
	 * @param field its name
	 * @param to the type of the records
	 * @param isMany whether it leads to many
	 * @param description what it tells
	 */
	record Relation(String field, String to, boolean isMany, String description) {

		String target() {
			return this.isMany ? "[%s]".formatted(this.to) : this.to;
		}

	}

}
