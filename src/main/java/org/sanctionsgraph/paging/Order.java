package org.sanctionsgraph.paging;

/**
 * An order of a list; ties are broken by the id, in the same direction.
 *
 * @param name what cursors call it
 * @param key the sort key in SQL: text, never null
 * @param descending whether the greatest comes first
 */
public record Order(String name, String key, boolean descending) {

	/** Which way, as a client says it. */
	public enum Direction {

		/** Smallest first. */
		ASC,
		/** Greatest first. */
		DESC

	}

	/**
	 * {@return the order with the smallest key first}
	 */
	public static Order by(String name, String key) {
		return new Order(name, key, false);
	}

	/**
	 * {@return this order in that direction}
	 */
	public Order in(Direction direction) {
		return new Order(this.name, this.key, direction == Direction.DESC);
	}

	String label() {
		return this.name + (this.descending ? "-" : "+");
	}

	boolean descending(boolean backward) {
		return this.descending != backward;
	}

}
