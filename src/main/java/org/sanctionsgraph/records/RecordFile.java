package org.sanctionsgraph.records;

/**
 * A record file as read, unchecked.
 *
 * @param path where it stands below the record folder, with slashes:
 * {@code actors/xpsb.yaml}
 * @param text what it holds, lines ending in a line feed
 */
record RecordFile(String path, String text) {

	String folder() {
		int slash = this.path.indexOf('/');
		return (slash < 0) ? "" : this.path.substring(0, slash);
	}

	String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
	}

}
