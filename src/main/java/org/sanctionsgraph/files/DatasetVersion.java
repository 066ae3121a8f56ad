package org.sanctionsgraph.files;

import java.util.List;
import java.util.stream.Stream;

import org.sanctionsgraph.kernel.Sha256;

/** The version of a record set: a hash of its files, the same on every machine. */
public final class DatasetVersion {

	private static final int LENGTH = 12;

	private DatasetVersion() {
	}

	/**
	 * {@return the version of files that are ordered by their path}
	 */
	public static String of(List<RecordFile> files) {
		String[] texts = files.stream().flatMap((file) -> Stream.of(file.path(), file.text())).toArray(String[]::new);
		return Sha256.of(texts).substring(0, LENGTH);
	}

}
