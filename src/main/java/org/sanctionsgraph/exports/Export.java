package org.sanctionsgraph.exports;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.tables.Column;
import tools.jackson.databind.JsonNode;

/**
 * A list that can be exported.
 *
 * @param name its name in addresses
 * @param rows reads a page of its rows; if it has parents, of those of one
 * @param parents reads a page of the records each of which has a list of rows, or null
 */
record Export(String name, PagedDocument rows, @Nullable PagedDocument parents) {

	private static final String PARENT = "parent";

	/** A field that has no arguments, and thus gives no parameters. */
	private static final String BARE = "dataset";

	/**
	 * {@return the field of {@code Query} whose arguments are parameters of the address}
	 */
	String parameters() {
		PagedDocument list = (this.parents == null) ? this.rows : this.parents;
		return list.isFiltered() ? list.field() : BARE;
	}

	List<Column> columns() {
		return this.rows.columns();
	}

	/**
	 * {@return the rows, read from a version when they are needed}
	 */
	Iterator<JsonNode> read(ExportedVersion version, Map<String, Object> variables) {
		return (this.parents == null) ? version.rows(this.rows, variables) : new RowsOfParents(
				version.rows(this.parents, variables), (parent) -> version.rows(this.rows, Map.of(PARENT, parent)));
	}

}
