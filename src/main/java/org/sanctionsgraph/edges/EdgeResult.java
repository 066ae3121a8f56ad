package org.sanctionsgraph.edges;

import org.jspecify.annotations.Nullable;

/** Makes the value of a field from what was read for its parent. */
@FunctionalInterface
public interface EdgeResult<P, A, V> {

	/**
	 * {@return the value of the field}
	 * @param parent the object that has the field
	 * @param read what was read, null if nothing was
	 * @param arguments the arguments of the field
	 */
	@Nullable Object of(P parent, @Nullable V read, A arguments);

}
