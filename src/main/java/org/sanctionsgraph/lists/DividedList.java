package org.sanctionsgraph.lists;

/** A root list whose divisions are read before they are asked for. */
public interface DividedList {

	/**
	 * {@return the list of all rows}
	 */
	Listing<?> all();

}
