package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.sanctionsgraph.kernel.Compound;

/**
 * One page of a list.
 *
 * @param parent the id of the parent, empty for a root list
 * @param slice the part of the list that was requested
 * @param edges the rows of the page, in the list's order
 * @param more whether rows follow the page in the direction in which it was read
 */
public record Connection<T>(String parent, Slice<?> slice, List<Edge<T>> edges, boolean more) implements Compound {

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
		Page page = this.slice.page();
		boolean beyondCursor = page.cursor() != null;
		return new PageInfo(page.backward() ? beyondCursor : this.more, page.backward() ? this.more : beyondCursor,
				this.edges.isEmpty() ? null : this.edges.getFirst().cursor(),
				this.edges.isEmpty() ? null : this.edges.getLast().cursor());
	}

	/**
	 * {@return the page with other nodes in its rows}
	 */
	public <R> Connection<R> map(Function<? super T, R> mapping) {
		List<Edge<R>> mapped = this.edges.stream()
			.map((edge) -> new Edge<>(edge.position(), mapping.apply(edge.node())))
			.toList();
		return new Connection<>(this.parent, this.slice, mapped, this.more);
	}

	@Override
	public Collection<?> parts() {
		return nodes();
	}

}
