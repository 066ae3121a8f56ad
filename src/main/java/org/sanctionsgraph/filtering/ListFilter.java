package org.sanctionsgraph.filtering;

import org.jspecify.annotations.Nullable;

/**
 * A filter of a list; omitted fields have no effect.
 *
 * @param <F> the filter itself
 */
public interface ListFilter<F extends ListFilter<F>> {

	/**
	 * {@return the filter whose rows are left out, or null}
	 */
	@Nullable F not();

	/**
	 * {@return those conditions and the filter's own, without what it leaves out}
	 */
	Conditions addedTo(Conditions conditions);

}
