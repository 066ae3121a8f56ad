package org.sanctionsgraph.caching;

/** Works out {@linkplain VersionValues values} before a request needs them. */
public interface ReadAhead {

	/** Works out the values of a dataset version. */
	void readAhead(String version);

	/**
	 * {@return whether the values are kept in the cache of divisions, so that they are
	 * worked out in vain if it has no room}
	 */
	default boolean fillsDivisions() {
		return true;
	}

}
