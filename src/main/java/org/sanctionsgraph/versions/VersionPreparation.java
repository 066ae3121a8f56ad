package org.sanctionsgraph.versions;

/** Prepares what a dataset version needs besides its tables. */
public interface VersionPreparation {

	/**
	 * Prepares a version before it is served; statements read its tables, while the
	 * version before it is served.
	 */
	void prepare(String version);

}
