package org.sanctionsgraph.drawing;

/** How much room texts take, whatever the font. */
public final class Texts {

	private static final int FIRST_WIDE = 0x1100;

	private static final double WIDE = 1.0;

	private static final double NARROW = 0.58;

	private Texts() {
	}

	/**
	 * {@return the most room that a text takes}
	 * @param size the size of the font
	 */
	public static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(Texts::width).sum();
	}

	/**
	 * {@return the beginning of a text that fits, with an ellipsis if it is cut}
	 */
	public static String within(double room, String text, double size) {
		if (width(text, size) <= room) {
			return text;
		}
		int end = 0;
		double used = size * WIDE;
		while (used + size * width(text.codePointAt(end)) <= room) {
			used += size * width(text.codePointAt(end));
			end = text.offsetByCodePoints(end, 1);
		}
		return text.substring(0, end).stripTrailing() + "…";
	}

	/**
	 * {@return a text of at most so many characters, with an ellipsis if it is cut}
	 */
	public static String atMost(int characters, String text) {
		return (text.codePointCount(0, text.length()) <= characters) ? text
				: text.substring(0, text.offsetByCodePoints(0, characters - 1)).stripTrailing() + "…";
	}

	private static double width(int character) {
		return (character < FIRST_WIDE || Character.getType(character) == Character.OTHER_PUNCTUATION) ? NARROW : WIDE;
	}

}
