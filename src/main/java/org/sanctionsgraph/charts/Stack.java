package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.List;

/** Rows of things that do not overlap; each goes into the lowest row with room. */
final class Stack {

	/** Where the last thing in each row ends. */
	private final List<Double> ends = new ArrayList<>();

	/** Puts a thing into a row; things come from left to right. */
	int put(double from, double until) {
		int row = 0;
		while (row < this.ends.size() && this.ends.get(row) > from) {
			row++;
		}
		if (row == this.ends.size()) {
			this.ends.add(until);
		}
		this.ends.set(row, until);
		return row;
	}

	int rows() {
		return this.ends.size();
	}

}
