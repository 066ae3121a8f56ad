package org.sanctionsgraph.kernel;

import java.util.Collection;

/**
 * A value with parts that have edges of their own, such as a page with its rows.
 */
public interface Compound {

	/**
	 * {@return the parts, the same objects that the fields of this value return}
	 */
	Collection<?> parts();

}
