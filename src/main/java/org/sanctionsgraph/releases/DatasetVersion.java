package org.sanctionsgraph.releases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.kernel.Sha256;

/** The version of a record set: a hash of its files, the same on every machine. */
public final class DatasetVersion {

	private static final int LENGTH = 12;

	private static final String SEPARATOR = "\0";

	private DatasetVersion() {
	}

	/**
	 * {@return the version of files that are ordered by their path; those about releases
	 * do not count}
	 */
	public static String of(List<RecordFile> files) {
		return digest(files.stream().filter((file) -> !file.isOfRelease()).toList());
	}

	/**
	 * {@return the same where those about releases count: another whenever a file
	 * changes}
	 */
	public static String withReleases(List<RecordFile> files) {
		return digest(files);
	}

	private static String digest(List<RecordFile> files) {
		MessageDigest digest = Sha256.digest();
		String separator = "";
		for (RecordFile file : files) {
			digest.update((separator + file.path() + SEPARATOR + file.text()).getBytes(StandardCharsets.UTF_8));
			separator = SEPARATOR;
		}
		return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
	}

}
