package org.sanctionsgraph.filtering;

/**
 * An order of a list; rows with equal keys are ordered by id, in the same direction.
 *
 * @param name the name of the order in cursors
 * @param key the sort key in SQL: text, never null
 * @param reverseKey the same if the greatest comes first; differs where rows without a
 * value come last in both directions
 * @param descending whether the greatest key comes first
 */
public record Order(String name, String key, String reverseKey, boolean descending) {

	/** The direction in which a list is ordered. */
	public enum Direction {

		/** From the smallest to the greatest. */
		ASC,
		/** From the greatest to the smallest. */
		DESC

	}

	/**
	 * {@return the order with the smallest key first}
	 */
	public static Order by(String name, String key) {
		return by(name, key, key);
	}

	/**
	 * {@return the order with the smallest key first, and one for the opposite}
	 */
	public static Order by(String name, String key, String reverseKey) {
		return new Order(name, key, reverseKey, false);
	}

	/**
	 * {@return this order in that direction}
	 */
	public Order in(Direction direction) {
		return (this.descending == (direction == Direction.DESC)) ? this
				: new Order(this.name, this.reverseKey, this.key, !this.descending);
	}

	/**
	 * {@return the name and direction of the order, in cursors}
	 */
	public String label() {
		return this.name + (this.descending ? "-" : "+");
	}

	/**
	 * {@return whether the greatest key comes first if the list is read from that end}
	 */
	public boolean descending(boolean backward) {
		return this.descending != backward;
	}

}
