package org.sanctionsgraph.filtering;

/** A field by which a list is to be ordered, and in which direction. */
public record OrderBy<F extends OrderField>(F field, Order.Direction direction) {

	Order order() {
		return Order.by(this.field.name(), this.field.key()).in(this.direction);
	}

}
