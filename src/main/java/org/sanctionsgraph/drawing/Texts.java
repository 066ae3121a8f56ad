package org.sanctionsgraph.drawing;

import java.util.ArrayList;
import java.util.List;

/** How much room texts take, whatever the font. */
public final class Texts {

	/** How much more room bold texts take: the size of their font is multiplied by it. */
	public static final double BOLD = 1.13;

	private static final String CUT = "…";

	/**
	 * Of a text that is cut in the middle, how much of the room its end takes at most.
	 */
	private static final double END = 0.5;

	private Texts() {
	}

	/**
	 * {@return the most room that a text takes}
	 * @param size the size of the font
	 */
	public static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(CharacterWidths::of).sum();
	}

	/**
	 * {@return the beginning of a text that fits, with an ellipsis if it is cut}
	 */
	public static String within(double room, String text, double size) {
		if (width(text, size) <= room) {
			return text;
		}
		int end = 0;
		double used = width(CUT, size);
		while (used + size * CharacterWidths.of(text.codePointAt(end)) <= room) {
			used += size * CharacterWidths.of(text.codePointAt(end));
			end = text.offsetByCodePoints(end, 1);
		}
		return text.substring(0, end).stripTrailing() + CUT;
	}

	/**
	 * {@return a text that fits, with an ellipsis before its last words if it is cut:
	 * names of bodies often end with what tells them from others}
	 */
	public static String withEnd(double room, String text, double size) {
		if (width(text, size) <= room) {
			return text;
		}
		int space = text.indexOf(' ', text.length() / 2);
		while (space >= 0 && width(text.substring(space), size) > END * room) {
			space = text.indexOf(' ', space + 1);
		}
		String end = (space < 0) ? "" : text.substring(space);
		return within(room - width(end, size), text, size) + end;
	}

	/**
	 * {@return a number of things, in English}
	 * @param noun one of them
	 */
	public static String count(long number, String noun) {
		return "%,d %s%s".formatted(number, noun, (number == 1) ? "" : "s");
	}

	/**
	 * {@return a text of at most so many characters, with an ellipsis if it is cut}
	 */
	public static String atMost(int characters, String text) {
		return (text.codePointCount(0, text.length()) <= characters) ? text
				: text.substring(0, text.offsetByCodePoints(0, characters - 1)).stripTrailing() + CUT;
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

}
