package org.sanctionsgraph.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of one type, read by their ids or by the ids of their parents: one statement,
 * whatever their number.
 *
 * @param jdbc runs the statements
 * @param columns the select list
 * @param from the tables, joined
 * @param id the column of the row's id
 * @param rows reads a row's columns in the order of the select list
 */
public record Table<T>(JdbcClient jdbc, String columns, String from, String id, RowReader<T> rows) {

	/**
	 * {@return the rows by id; unknown ids are absent}
	 */
	public Map<String, T> byIds(Collection<String> ids) {
		Map<String, T> found = new LinkedHashMap<>();
		this.jdbc
			.sql("select %1$s as id_, %2$s from %3$s where %1$s = any(:ids)".formatted(this.id, this.columns,
					this.from))
			.param("ids", ArrayParameter.of(ids))
			.query((row) -> {
				found.put(row.getString(1), afterKey(row));
			});
		return found;
	}

	/**
	 * {@return the rows of each parent; parents without any are absent}
	 * @param join further tables, which lead to the parents
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's rows in SQL
	 * @param parents the ids of the parents
	 */
	public Map<String, List<T>> byParents(String join, String parent, String order, Collection<String> parents) {
		Map<String, List<T>> found = new LinkedHashMap<>();
		this.jdbc
			.sql("select %1$s as parent_, %2$s from %3$s %4$s where %1$s = any(:parents) order by %1$s, %5$s"
				.formatted(parent, this.columns, this.from, join, order))
			.param("parents", ArrayParameter.of(parents))
			.query((row) -> {
				found.computeIfAbsent(row.getString(1), (key) -> new ArrayList<>()).add(afterKey(row));
			});
		return found;
	}

	private T afterKey(ResultSet row) throws SQLException {
		return this.rows.read(new Columns(row, 2));
	}

}
