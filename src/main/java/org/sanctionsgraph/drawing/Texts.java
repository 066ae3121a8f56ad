package org.sanctionsgraph.drawing;

import java.util.ArrayList;
import java.util.List;

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

	/**
	 * {@return a text in lines that fit, parted between words; the last ends with an
	 * ellipsis if they are too few}
	 */
	public static List<String> lines(double room, String text, double size, int most) {
		List<String> lines = new ArrayList<>();
		String rest = text.strip();
		while (!rest.isEmpty() && lines.size() < most - 1) {
			String line = firstLine(room, rest, size);
			lines.add(line);
			rest = rest.substring(line.length()).strip();
		}
		if (!rest.isEmpty()) {
			lines.add(within(room, rest, size));
		}
		return lines;
	}

	/** As many words as fit, else as many characters. */
	private static String firstLine(double room, String text, double size) {
		int end = text.offsetByCodePoints(0, 1);
		while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= room) {
			end = text.offsetByCodePoints(end, 1);
		}
		int space = (end < text.length()) ? text.lastIndexOf(' ', end) : -1;
		return text.substring(0, (space > 0) ? space : end);
	}

	private static double width(int character) {
		return (character < FIRST_WIDE || Character.getType(character) == Character.OTHER_PUNCTUATION) ? NARROW : WIDE;
	}

}
