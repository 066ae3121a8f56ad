package org.sanctionsgraph.exports;

/** Ends an export of a dataset version that is no longer served. */
final class VersionReplaced extends RuntimeException {

	VersionReplaced(String version) {
		super("Version %s was replaced while it was exported".formatted(version), null, false, false);
	}

}
