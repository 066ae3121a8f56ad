package org.sanctionsgraph.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds the nodes of one type by their ids, so that what crosses features imports none.
 *
 * @param <N> the type found
 */
public interface NodeLookup<N extends Node> {

	/**
	 * {@return the type found; its simple name is its name in the schema}
	 */
	Class<N> type();

	/**
	 * {@return the nodes by id, in one statement; ids of nothing are absent}
	 */
	Map<String, N> byIds(Collection<String> ids);

	/**
	 * {@return the ids of those that have exactly that name, case aside; none where the
	 * type has no names}
	 */
	default Collection<String> named(String name) {
		return List.of();
	}

}
