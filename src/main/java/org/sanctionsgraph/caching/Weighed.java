package org.sanctionsgraph.caching;

/** A value that knows its size. */
public interface Weighed {

	/**
	 * {@return about how many bytes it takes}
	 */
	int bytes();

}
