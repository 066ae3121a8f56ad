package org.sanctionsgraph.paging;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.lists.Facet;

/**
 * The rows of a list that meet the conditions of a request, in order, for each parent.
 * Equal if it has the same rows in the same order.
 */
public interface Selection<T> {

	/**
	 * {@return the name of the list in metrics}
	 */
	String name();

	/**
	 * {@return the name and order of the list, in cursors}
	 */
	String label();

	/**
	 * {@return the number of the list's sort keys}
	 */
	int keys();

	/**
	 * {@return at most limit rows per parent, in order, starting at the cursor; parents
	 * without any are absent}
	 */
	Map<String, List<Hit<T>>> page(Page page, Collection<String> parents, int limit);

	/**
	 * {@return the number of rows of each parent; parents without rows are absent}
	 */
	Map<String, Integer> counts(Collection<String> parents);

	/**
	 * {@return the facets of the rows of each parent; parents without rows are absent}
	 */
	Map<String, List<Facet>> facets(Collection<String> parents);

}
