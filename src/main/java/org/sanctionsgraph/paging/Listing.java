package org.sanctionsgraph.paging;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

/**
 * A list that can be filtered, ordered, paged and counted: one for each edge of the graph
 * and each root list.
 *
 * @param name the name of the list in cursors
 * @param columns the select list
 * @param from the tables, joined
 * @param parent the column of the parent's id, or null for a root list
 * @param id the column of the row's id
 * @param rows reads a row's columns in the order of the select list
 * @param facets the fields by which it can be divided
 * @param parameters the values of the named parameters in the tables
 */
public record Listing<T>(String name, String columns, String from, @Nullable String parent, String id,
		RowReader<T> rows, Map<Facet.Field, Facet.Sql> facets, Map<String, Object> parameters) {

	/**
	 * {@return the root list of a table's rows}
	 */
	public static <T> Listing<T> of(String name, Table<T> table) {
		return new Listing<>(name, table.columns(), table.from(), null, table.id(), table.rows(), Map.of(), Map.of());
	}

	/**
	 * {@return the same list seen from a parent: further tables and the column of the
	 * parent's id}
	 */
	public Listing<T> under(String edge, String join, String parentColumn) {
		return new Listing<>(this.name + "-" + edge, this.columns, this.from + " " + join, parentColumn, this.id,
				this.rows, this.facets, this.parameters);
	}

	/**
	 * {@return the same list with facets}
	 */
	public Listing<T> facets(Map<Facet.Field, Facet.Sql> divided) {
		return new Listing<>(this.name, this.columns, this.from, this.parent, this.id, this.rows, divided,
				this.parameters);
	}

	/**
	 * {@return the same list with the values of the named parameters in its tables; dates
	 * may be null}
	 */
	public Listing<T> parameters(Map<String, Object> values) {
		return new Listing<>(this.name, this.columns, this.from, this.parent, this.id, this.rows, this.facets, values);
	}

	String label(Order order) {
		return this.name + "." + order.label();
	}

	String parentOrConstant() {
		return (this.parent == null) ? "''" : this.parent;
	}

}
