package org.sanctionsgraph.kernel;

/** Shortens what a client sent before a message repeats it. */
public final class Excerpt {

	private static final int LONGEST = 60;

	private Excerpt() {
	}

	/**
	 * {@return the text, or its first 60 characters and three dots}
	 */
	public static String of(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + "...";
	}

}
