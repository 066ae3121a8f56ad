package org.sanctionsgraph.caching;

/** Works out {@linkplain VersionValues values} before a request needs them. */
public interface ReadAhead {

	/** Works out the values of a dataset version. */
	void readAhead(String version);

}
