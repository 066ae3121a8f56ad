package org.sanctionsgraph.drawing;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/** The elements that pictures are made of. */
public final class Shapes {

	private Shapes() {
	}

	/**
	 * {@return a group of elements that look alike}
	 */
	public static Element group(String look) {
		return Element.of("g").with("class", look);
	}

	/**
	 * {@return a text that begins at a point}
	 */
	public static Element text(double x, double y, String text) {
		return Element.of("text").with("x", x).with("y", y).text(text);
	}

	/**
	 * {@return a text around a point}
	 */
	public static Element middle(double x, double y, String text) {
		return text(x, y, text).with("text-anchor", "middle");
	}

	/**
	 * {@return a text that ends at a point}
	 */
	public static Element end(double x, double y, String text) {
		return text(x, y, text).with("text-anchor", "end");
	}

	/**
	 * {@return a line}
	 */
	public static Element line(double fromX, double fromY, double toX, double toY) {
		return Element.of("line").with("x1", fromX).with("y1", fromY).with("x2", toX).with("y2", toY);
	}

	/**
	 * {@return a rectangle}
	 */
	public static Element rectangle(double x, double y, double width, double height) {
		return Element.of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
	}

	/**
	 * {@return a path, which is not filled}
	 */
	public static Element path(String pattern, double... values) {
		return Element.of("path").with("d", Coordinates.path(pattern, values));
	}

	/**
	 * {@return what pointers and screen readers tell of the element that it is put in}
	 */
	public static Element title(String text) {
		return Element.of("title").text(text);
	}

	/**
	 * {@return a link to a record, relative so that it holds below any path}
	 */
	public static Element link(String record, String title) {
		return Element.of("a")
			.with("href", "../records/" + UriUtils.encodePathSegment(record, StandardCharsets.UTF_8))
			.add(title(title));
	}

}
