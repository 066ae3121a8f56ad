package org.sanctionsgraph.kernel;

/** Anything that the graph can return by its id. */
public interface Node {

	/**
	 * {@return the id, readable and unique over all records}
	 */
	String id();

}
