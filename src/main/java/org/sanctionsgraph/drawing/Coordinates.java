package org.sanctionsgraph.drawing;

/** Coordinates as text, in tenths of a pixel. */
public final class Coordinates {

	private static final double TENTHS = 10;

	private Coordinates() {
	}

	/**
	 * {@return a coordinate as text}
	 */
	public static String text(double value) {
		String text = Double.toString(Math.round(value * TENTHS) / TENTHS);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	/**
	 * {@return a path: {@code %s} in the pattern stands for a coordinate}
	 */
	public static String path(String pattern, double... values) {
		Object[] texts = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			texts[i] = text(values[i]);
		}
		return pattern.formatted(texts);
	}

}
