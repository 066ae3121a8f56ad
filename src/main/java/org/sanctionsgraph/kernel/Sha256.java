package org.sanctionsgraph.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names content by its SHA-256, in lower-case hexadecimal digits. */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * {@return the 64 digits of bytes}
	 */
	public static String of(byte[] content) {
		MessageDigest digest = digest();
		digest.update(content);
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * {@return the 64 digits of texts in UTF-8, each but the last followed by a NUL, so
	 * that different lists of texts differ}
	 */
	public static String of(String... texts) {
		return of(String.join("\0", texts).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * {@return a new digest, for content that comes in pieces}
	 */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
