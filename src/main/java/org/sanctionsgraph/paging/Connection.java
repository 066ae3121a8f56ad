package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;

import org.sanctionsgraph.kernel.Compound;

/**
 * One page of a list.
 *
 * @param parent the id of the parent, empty for a root list
 * @param selection the rows of the list
 * @param page the part of the list that was requested
 * @param edges the rows of the page, in the list's order
 * @param more whether rows follow the page in the direction in which it was read
 */
public record Connection<T>(String parent, Selection<?> selection, Page page, List<Edge<T>> edges,
		boolean more) implements Compound {

	/**
	 * {@return the nodes of the edges}
	 */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * {@return information about pagination}
	 */
	public PageInfo pageInfo() {
		boolean beyondCursor = this.page.cursor() != null;
		return new PageInfo(this.page.backward() ? beyondCursor : this.more,
				this.page.backward() ? this.more : beyondCursor,
				this.edges.isEmpty() ? null : this.edges.getFirst().cursor(),
				this.edges.isEmpty() ? null : this.edges.getLast().cursor());
	}

	@Override
	public Collection<?> parts() {
		return nodes();
	}

}
