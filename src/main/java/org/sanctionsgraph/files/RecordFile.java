package org.sanctionsgraph.files;

/**
 * A record file as read, unchecked.
 *
 * @param path its path below the record folder, with slashes: {@code
 * actors/xpsb.yaml}
 * @param text its content, with lines ending in a line feed
 */
public record RecordFile(String path, String text) {

	/**
	 * {@return the folders that it is in, empty for the record folder itself}
	 */
	public String folder() {
		return this.path.substring(0, Math.max(0, this.path.lastIndexOf('/')));
	}

	/**
	 * {@return its name without the ending, which must be the record's id}
	 */
	public String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
	}

}
