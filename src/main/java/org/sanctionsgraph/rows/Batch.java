package org.sanctionsgraph.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows to write, by table. */
public final class Batch {

	private final Map<Class<?>, List<TableRow>> rows = new LinkedHashMap<>();

	/** Adds a row to its table. */
	public void add(TableRow row) {
		this.rows.computeIfAbsent(row.getClass(), (type) -> new ArrayList<>()).add(row);
	}

	/**
	 * {@return the rows of a table, in the order in which they were added}
	 */
	public List<TableRow> of(Class<?> table) {
		return this.rows.getOrDefault(table, List.of());
	}

	/** Visits the items of a list, each with its position. */
	static <T> void each(List<T> items, Numbered<T> action) {
		for (int i = 0; i < items.size(); i++) {
			action.accept(i, items.get(i));
		}
	}

	/** Visits an item at its position. */
	@FunctionalInterface
	interface Numbered<T> {

		void accept(int ordinal, T item);

	}

}
