package org.sanctionsgraph.loading;

/** The database serves other records than those that are to be loaded. */
class OtherDatasetException extends RuntimeException {

	OtherDatasetException(String served, String version, String location) {
		super("The database serves dataset version %s; the records at %s are version %s.".formatted(served, location,
				version));
	}

}
