package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.Listing;

/**
 * Rows that SQL selects.
 *
 * @param queries runs the statements
 * @param listing the list
 * @param where the conditions that its rows meet
 * @param order the order of its rows
 */
record ListingSelection<T>(ListingQueries queries, Listing<T> listing, Conditions where,
		Order order) implements Selection<T> {

	@Override
	public String name() {
		return this.listing.name();
	}

	@Override
	public String label() {
		return this.listing.label(this.order);
	}

	@Override
	public int keys() {
		return this.order.keys().size();
	}

	@Override
	public Map<String, List<Hit<T>>> page(Page page, Collection<String> parents, int limit) {
		return this.queries.page(this, page, parents, limit);
	}

	@Override
	public Map<String, Integer> counts(Collection<String> parents) {
		return this.queries.counts().counts(this.listing, this.where, parents);
	}

	@Override
	public Map<String, List<Facet>> facets(Collection<String> parents) {
		return this.queries.counts().facets(this.listing, this.where, parents);
	}

	@Override
	public String toString() {
		return "%s %s".formatted(label(), this.where);
	}

}
