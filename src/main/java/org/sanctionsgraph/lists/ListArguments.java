package org.sanctionsgraph.lists;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;

/** The arguments of a list besides those of the page. */
public interface ListArguments {

	/**
	 * {@return the conditions that rows must meet}
	 */
	Conditions conditions();

	/**
	 * {@return the order of the rows}
	 */
	Order order();

}
