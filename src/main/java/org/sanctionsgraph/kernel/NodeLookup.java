package org.sanctionsgraph.kernel;

import java.util.Collection;
import java.util.List;

/**
 * Finds the nodes of one type by their ids, so that code for all types imports none of
 * them.
 *
 * @param <N> the type found
 */
public interface NodeLookup<N extends Node> extends BatchRead<String, N> {

	/**
	 * {@return the type found; its simple name is its name in the schema}
	 */
	Class<N> type();

	@Override
	default String name() {
		return type().getSimpleName();
	}

	/**
	 * {@return the ids of those with exactly that name, ignoring case, else of some with
	 * that word in a name; none if the type has no names}
	 */
	default Collection<String> named(String name) {
		return List.of();
	}

}
