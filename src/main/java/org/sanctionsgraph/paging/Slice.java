package org.sanctionsgraph.paging;

/**
 * A page of one parent's list. Slices that differ only in the parent are read in one
 * statement.
 *
 * @param parent the parent's id, empty for a root list
 */
record Slice<T>(Listing<T> listing, String parent, Conditions where, Order order, Page page) {

	Slice<T> withoutParent() {
		return new Slice<>(this.listing, "", this.where, this.order, this.page);
	}

}
