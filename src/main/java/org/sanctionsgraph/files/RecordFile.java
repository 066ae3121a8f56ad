package org.sanctionsgraph.files;

/**
 * A record file as read, unchecked.
 *
 * @param path its path below the record folder, with slashes: {@code
 * actors/xpsb.yaml}
 * @param text its content, with lines ending in a line feed
 */
public record RecordFile(String path, String text) {

	/** How the name of every record file ends. */
	public static final String ENDING = ".yaml";

	/**
	 * {@return the folders that it is in, empty for the record folder itself}
	 */
	public String folder() {
		return this.path.substring(0, Math.max(0, this.path.lastIndexOf('/')));
	}

	/**
	 * {@return whether its name ends as it must}
	 */
	public boolean hasEnding() {
		return this.path.endsWith(ENDING);
	}

	/**
	 * {@return its name without the ending, which must be the record's id}
	 */
	public String name() {
		String name = this.path.substring(this.path.lastIndexOf('/') + 1);
		return hasEnding() ? name.substring(0, name.length() - ENDING.length()) : name;
	}

}
