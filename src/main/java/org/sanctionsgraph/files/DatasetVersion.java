package org.sanctionsgraph.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version of a record set: a hash of its files, the same on every machine. */
public final class DatasetVersion {

	private static final int LENGTH = 12;

	private DatasetVersion() {
	}

	/**
	 * {@return the version of files that are ordered by their path}
	 */
	public static String of(List<RecordFile> files) {
		MessageDigest digest = sha256();
		files.forEach((file) -> {
			digest.update((file.path() + "\0").getBytes(StandardCharsets.UTF_8));
			digest.update((file.text() + "\0").getBytes(StandardCharsets.UTF_8));
		});
		return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
