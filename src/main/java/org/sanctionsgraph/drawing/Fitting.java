package org.sanctionsgraph.drawing;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** How much a picture shows, so that it stays small. */
public final class Fitting {

	/** Bytes of a picture. */
	public static final int MOST = 100_000;

	private Fitting() {
	}

	/**
	 * {@return the picture of as many things as its size permits}
	 * @param count how many there are to show
	 * @param draw draws the picture of that many
	 */
	public static String largest(int count, IntFunction<Picture> draw) {
		String svg = draw.apply(count).svg();
		for (int fewer = count; size(svg) > MOST && fewer > 0;) {
			fewer = fewer * 4 / 5;
			svg = draw.apply(fewer).svg();
		}
		return svg;
	}

	private static int size(String svg) {
		return svg.getBytes(StandardCharsets.UTF_8).length;
	}

}
