package org.sanctionsgraph.paging;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.lists.Listing;

/**
 * The part of a list that is requested, whoever its parent is.
 *
 * @param listing the list
 * @param where the conditions that its rows meet
 * @param order the order of its rows
 * @param page the part of the ordered rows
 */
public record Slice<T>(Listing<T> listing, Conditions where, Order order, Page page) {

	String label() {
		return this.listing.label(this.order);
	}

}
