package org.sanctionsgraph.rows;

import java.util.List;

/** Visits the items of a list, each with its position. */
@FunctionalInterface
interface Numbered<T> {

	void accept(int ordinal, T item);

	static <T> void each(List<T> items, Numbered<T> action) {
		for (int i = 0; i < items.size(); i++) {
			action.accept(i, items.get(i));
		}
	}

}
