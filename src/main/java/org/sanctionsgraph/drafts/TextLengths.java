package org.sanctionsgraph.drafts;

/** How long the texts of records may be, in characters. */
public final class TextLengths {

	private static final int TEXT = 250;

	private static final int PROSE = 2_000;

	private TextLengths() {
	}

	/**
	 * {@return whether a name or title is short enough}
	 */
	public static boolean permitText(String text) {
		return text.codePointCount(0, text.length()) <= TEXT;
	}

	/**
	 * {@return whether a description is short enough}
	 */
	public static boolean permitProse(String text) {
		return text.codePointCount(0, text.length()) <= PROSE;
	}

}
