package org.sanctionsgraph.kernel;

/** Shortens what a client sent before a message repeats it. */
public final class Excerpt {

	private static final int LONGEST = 60;

	private static final String QUOTE = "\"";

	private Excerpt() {
	}

	/**
	 * {@return the text, or its first 60 characters and three dots, within its quotes;
	 * half of a surrogate pair, which no answer can contain, becomes U+FFFD}
	 */
	public static String of(String text) {
		if (text.length() <= LONGEST) {
			return whole(text);
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return whole(text.substring(0, end)) + "..." + (text.startsWith(QUOTE) ? QUOTE : "");
	}

	private static String whole(String text) {
		return text.replaceAll("\\p{Cs}", "\uFFFD");
	}

}
