package org.sanctionsgraph.filtering;

/** A field by which a list can be ordered: a constant of the schema's enum. */
public interface OrderField {

	/**
	 * {@return the name of the field in the schema}
	 */
	String name();

	/**
	 * {@return what rows are sorted by}
	 */
	SortKey key();

	/**
	 * {@return the order with the smallest first}
	 */
	default Order order() {
		return new OrderBy<>(this, Order.Direction.ASC).order();
	}

}
