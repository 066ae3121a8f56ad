package org.sanctionsgraph.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The arguments of the command, written {@code --name=value}. */
enum ImportOption {

	/** The file. */
	IMPORT,
	/** The file of OFAC's aliases. */
	ALIASES,
	/** The new folder. */
	INTO,
	/** The day on which the file was published. */
	DAY,
	/** Who published it. */
	PUBLISHER,
	/** Its address. */
	URL,
	/** Its licence. */
	LICENCE;

	/**
	 * {@return how it is written}
	 */
	String text() {
		return "--" + name().toLowerCase(Locale.ROOT);
	}

	static List<String> texts() {
		return Arrays.stream(values()).map(ImportOption::text).toList();
	}

}
