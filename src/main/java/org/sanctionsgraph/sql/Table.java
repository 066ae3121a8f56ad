package org.sanctionsgraph.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.sanctionsgraph.kernel.BatchRead;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of one type, read by their ids or by the ids of their parents: one statement,
 * whatever their number.
 *
 * @param jdbc runs the statements
 * @param columns the select list, as {@link SelectList} describes it
 * @param from the tables, joined
 * @param id the column of the row's id
 * @param rows reads a row's columns in the order of the select list
 */
public record Table<T>(JdbcClient jdbc, String columns, String from, String id, RowReader<T> rows) {

	private static final String OF_ANY = "= any(:keys)";

	/** PostgreSQL expects any of ten keys, and joins as is best for many. */
	private static final String OF_ONE = "= :keys";

	/**
	 * {@return the rows by id; unknown ids are absent}
	 */
	public Map<String, T> byIds(Collection<String> ids) {
		Map<String, T> found = new HashMap<>();
		forEach("select %1$s as id_, %2$s from %3$s where %1$s = any(:keys)".formatted(this.id, this.columns,
				this.from), ids, found::put);
		return found;
	}

	/**
	 * {@return reads the list of each parent in the rows' own tables}
	 * @param name the name of the read in metrics
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's rows in SQL
	 */
	public BatchRead<String, List<T>> lists(String name, String parent, String order) {
		return lists(name, "", parent, order);
	}

	/**
	 * {@return reads the list of each parent through further tables}
	 * @param name the name of the read in metrics
	 * @param join the join that leads to the parents
	 * @param parent the column of the parent's id
	 * @param order the order of a parent's rows in SQL
	 */
	public BatchRead<String, List<T>> lists(String name, String join, String parent, String order) {
		return listsBy(name, "select %1$s as parent_, %2$s from %3$s %4$s where %1$s = any(:keys) order by %1$s, %5$s"
			.formatted(parent, this.columns, this.from, join, order));
	}

	/**
	 * {@return reads the list of each parent by a statement of its own}
	 * @param name the name of the read in metrics
	 * @param sql selects the parent's id and the columns of the row, for parents that are
	 * {@code any(:keys)}, in order
	 */
	public BatchRead<String, List<T>> listsBy(String name, String sql) {
		return new ListRead<>(name, this, sql);
	}

	Map<String, List<T>> grouped(String sql, Collection<String> parents) {
		Map<String, List<T>> found = new HashMap<>();
		forEach(sql, parents, (parent, row) -> found.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(row));
		return found;
	}

	private void forEach(String sql, Collection<String> keys, BiConsumer<String, T> action) {
		boolean one = isOne(keys);
		this.jdbc.sql(SelectList.of(one ? sql.replace(OF_ANY, OF_ONE) : sql))
			.param("keys", one ? keys.iterator().next() : ArrayParameter.of(keys))
			.query((row) -> {
				action.accept(row.getString(1), this.rows.read(new Columns(row, 2)));
			});
	}

	private static boolean isOne(Collection<String> keys) {
		return keys.size() == 1 && keys.iterator().next().indexOf('\0') < 0;
	}

}
