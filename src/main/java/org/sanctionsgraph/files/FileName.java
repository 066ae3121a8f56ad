package org.sanctionsgraph.files;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path of a file below the record folder, and what it says about the file.
 *
 * @param path the path, with slashes
 */
record FileName(String path) {

	private static final Pattern HIDDEN = Pattern.compile("(.*/)?\\..*");

	/** Copies and locks that editors make beside a file. */
	private static final Pattern COPY = Pattern.compile(".*(~|\\.bak|\\.orig|\\.sw[a-p]|\\.tmp)|(.*/)?#[^/]*#",
			Pattern.DOTALL);

	/**
	 * {@return whether it begins with a dot, or is in a folder that does}
	 */
	boolean isHidden() {
		return HIDDEN.matcher(this.path).matches();
	}

	/**
	 * {@return whether the file is no matter of the records: the copy of an editor, or
	 * the table that an import writes beside them}
	 */
	boolean isPassedOver() {
		return COPY.matcher(this.path).matches() || this.path.equals(RecordFolder.LEFT_OUT);
	}

	/**
	 * {@return whether it ends as names of YAML do, or nearly: a wrong ending is reported
	 * later}
	 */
	boolean isYaml() {
		String name = this.path.toLowerCase(Locale.ROOT);
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

}
