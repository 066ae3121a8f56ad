package org.sanctionsgraph.scheme;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which identifiers are compared, however they are written. */
public final class PlainForm {

	/** In some scripts the plain form of a character is a whole phrase. */
	private static final int LONGEST = 250;

	private PlainForm() {
	}

	/**
	 * {@return the letters and digits of an identifier, in upper case, at most
	 * {@value #LONGEST} of them; the identifier as it is if it has none}
	 */
	public static String of(String identifier) {
		String plain = lettersAndDigits(identifier);
		return plain.isEmpty() ? identifier : plain.substring(0,
				plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
	}

	/**
	 * {@return whether an identifier has a letter or digit to be compared by}
	 */
	public static boolean exists(String identifier) {
		return !lettersAndDigits(identifier).isEmpty();
	}

	private static String lettersAndDigits(String identifier) {
		return Normalizer.normalize(identifier, Normalizer.Form.NFKC)
			.toUpperCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
