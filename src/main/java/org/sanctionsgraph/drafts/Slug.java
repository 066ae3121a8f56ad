package org.sanctionsgraph.drafts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.sanctionsgraph.kernel.Sha256;

/** A text as ids are written: words of lower-case letters and digits, with hyphens. */
public final class Slug {

	/** Leaves room for a suffix, and for a part after a dot. */
	private static final int LONGEST = 80;

	private static final int LONGEST_ID = 120;

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final int DIGITS = 8;

	private Slug() {
	}

	/**
	 * {@return the text without accents and signs; what is too long, or in another
	 * script, has a hash of the text in it, so that it is still its own}
	 */
	public static String of(String text) {
		String words = Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		if (words.isEmpty()) {
			return "x-" + hash(text);
		}
		return (words.length() <= LONGEST) ? words
				: words.substring(0, LONGEST).replaceAll("-$", "") + "-" + hash(text);
	}

	/**
	 * {@return the text itself if it is the id of a record already, else its slug}
	 */
	public static String ofId(String text) {
		return (text.length() <= LONGEST_ID && ID.matcher(text).matches()) ? text : of(text);
	}

	/**
	 * {@return an id with a number, and without its end where both are too long together}
	 */
	public static String numbered(String id, int number) {
		String suffix = "-" + number;
		return id.substring(0, Math.min(id.length(), LONGEST_ID - suffix.length())).replaceAll("-$", "") + suffix;
	}

	/**
	 * {@return some digits that another text hardly has}
	 */
	static String hash(String text) {
		return Sha256.of(text).substring(0, DIGITS);
	}

}
