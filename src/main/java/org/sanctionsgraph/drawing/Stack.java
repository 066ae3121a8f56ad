package org.sanctionsgraph.drawing;

import java.util.ArrayList;
import java.util.List;

/** Rows of things that do not overlap; each goes into the lowest row with room. */
public final class Stack {

	/** Where the last thing in each row ends. */
	private final List<Double> ends = new ArrayList<>();

	/**
	 * {@return the row into which a thing goes; things come from left to right}
	 */
	public int put(double from, double until) {
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

	/**
	 * {@return how many rows there are}
	 */
	public int rows() {
		return this.ends.size();
	}

}
