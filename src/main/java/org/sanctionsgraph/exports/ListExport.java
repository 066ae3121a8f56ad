package org.sanctionsgraph.exports;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.tables.Column;
import org.sanctionsgraph.tables.TableFormat;
import tools.jackson.databind.JsonNode;

/**
 * A list as the graph has it.
 *
 * @param name its name in addresses
 * @param rows reads a page of its rows; if it has parents, of those of one
 * @param parents reads a page of the records each of which has a list of rows, or null
 */
record ListExport(String name, PagedDocument rows, @Nullable PagedDocument parents) implements Export {

	private static final String PARENT = "parent";

	@Override
	public Set<TableFormat> formats() {
		return EnumSet.allOf(TableFormat.class);
	}

	@Override
	public String parameters() {
		PagedDocument list = (this.parents == null) ? this.rows : this.parents;
		return list.isFiltered() ? list.field() : BARE;
	}

	@Override
	public List<Column> columns() {
		return this.rows.columns();
	}

	@Override
	public Iterator<JsonNode> read(ExportedVersion version, Map<String, Object> variables) {
		return (this.parents == null) ? version.rows(this.rows, variables)
				: new ExpandedRows(version.rows(this.parents, variables),
						(parent) -> version.rows(this.rows, Map.of(PARENT, parent.findValue("id").asString())));
	}

}
