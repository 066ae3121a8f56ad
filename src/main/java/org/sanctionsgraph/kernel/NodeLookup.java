package org.sanctionsgraph.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds the nodes of one type by their ids, so that code for all types imports none of
 * them.
 *
 * @param <N> the type found
 */
public interface NodeLookup<N extends Node> {

	/**
	 * {@return the type found; its simple name is its name in the schema}
	 */
	Class<N> type();

	/**
	 * {@return the nodes by id, in one statement; unknown ids are absent}
	 */
	Map<String, N> byIds(Collection<String> ids);

	/**
	 * {@return the ids of those with exactly that name, ignoring case; none if the type
	 * has no names}
	 */
	default Collection<String> named(String name) {
		return List.of();
	}

}
