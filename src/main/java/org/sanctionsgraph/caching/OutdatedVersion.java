package org.sanctionsgraph.caching;

/** What was read belongs to another dataset version than what it is to be joined with. */
class OutdatedVersion extends RuntimeException {

	OutdatedVersion(String version) {
		super("The database no longer has dataset version " + version);
	}

}
