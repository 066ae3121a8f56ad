package org.sanctionsgraph.lists;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Table;

/**
 * A list that can be filtered, ordered, paged and counted: one for each edge of the graph
 * and each root list.
 *
 * @param name the name of the list in cursors
 * @param table the rows
 * @param join the tables of the edge, or nothing for a root list
 * @param parent the column of the parent's id, or null for a root list
 * @param divided how its rows are divided, or null if they are counted in SQL
 */
public record Listing<T>(String name, Table<T> table, String join, @Nullable String parent, @Nullable Divided divided) {

	/**
	 * {@return the root list of a table's rows, which are counted in SQL}
	 */
	public static <T> Listing<T> of(String name, Table<T> table) {
		return new Listing<>(name, table, "", null, null);
	}

	/**
	 * {@return the root list of a table's rows}
	 * @param serial the column of the row's serial number
	 * @param facets the fields by which it can be divided
	 * @param dimensions the values by which its filters divide it, besides those of the
	 * facets
	 */
	public static <T> Listing<T> of(String name, Table<T> table, String serial, List<FacetBy> facets,
			List<Dimension> dimensions) {
		return new Listing<>(name, table, "", null, new Divided(table.from(), serial, facets, dimensions));
	}

	/**
	 * {@return the same rows as a list of its own, which takes no cursors of this one}
	 */
	public Listing<T> as(String name) {
		return new Listing<>(name, this.table, this.join, this.parent, this.divided);
	}

	/**
	 * {@return the same list seen from a parent}
	 * @param edgeJoin further tables
	 * @param parentColumn the column of the parent's id
	 */
	public Listing<T> under(String edge, String edgeJoin, String parentColumn) {
		return new Listing<>(this.name + "-" + edge, this.table, edgeJoin, parentColumn, this.divided);
	}

	/**
	 * {@return the fields by which clients can divide it, with their values}
	 */
	public Map<Facet.Field, Dimension> facets() {
		return (this.divided == null) ? Map.of()
				: this.divided.facets().stream().collect(Collectors.toMap(FacetBy::field, FacetBy::dimension));
	}

	/**
	 * {@return the tables, joined}
	 */
	public String from() {
		return this.table.from() + " " + this.join;
	}

	/**
	 * {@return the name and order of the list, in cursors}
	 */
	public String label(Order order) {
		return this.name + "." + order.label();
	}

	/**
	 * {@return the values to bind}
	 */
	public Map<String, Object> parameters(Conditions where, Collection<String> parents) {
		Map<String, Object> bound = new LinkedHashMap<>(where.all().bound());
		if (this.parent != null) {
			bound.put("parents", ArrayParameter.of(parents));
		}
		return bound;
	}

	String parentOrConstant() {
		return (this.parent == null) ? "''" : this.parent;
	}

	/** The rows of the given parents that meet the conditions. */
	String restricted(Conditions where) {
		return (this.parent == null) ? where.all().sql()
				: "%s = any(:parents) and %s".formatted(this.parent, where.all().sql());
	}

	/** The arguments of a list besides those of the page. */
	public interface Arguments {

		/**
		 * {@return the conditions that rows must meet}
		 */
		Conditions conditions();

		/**
		 * {@return the order of the rows}
		 */
		Order order();

	}

}
