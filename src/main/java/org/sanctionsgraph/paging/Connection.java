package org.sanctionsgraph.paging;

import java.util.List;

/**
 * One page of a list; the counts over the whole list are read when they are requested.
 *
 * @param edges the rows of the page, in the list's order
 * @param pageInfo information about pagination
 * @param tally counts over the whole list
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, Tally tally) {

	/**
	 * {@return the nodes of the edges}
	 */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * {@return the length of the whole list}
	 */
	public int totalCount() {
		return this.tally.count();
	}

	/**
	 * {@return how the whole list is divided by field values}
	 */
	public List<Facet> facets() {
		return this.tally.facets();
	}

}
