package org.sanctionsgraph.drawing;

import java.util.ArrayList;
import java.util.List;

/** What signs in a picture mean, side by side in a line. */
public final class Legend {

	private static final double SIZE = 12;

	private static final double GAP = 14;

	private static final double DASH = 26;

	private static final double PADDING = 6;

	private final double y;

	private final List<Element> content = new ArrayList<>();

	private double x;

	/** Begins at a point. */
	public Legend(double x, double y) {
		this.x = x;
		this.y = y;
	}

	/**
	 * {@return this legend, with a shape that the picture defines}
	 */
	public Legend shape(String id, String look, String text) {
		Element shape = Element.of("use").with("href", "#" + id).with("x", this.x + PADDING).with("y", this.y - 4);
		return entry(Shapes.group(look).add(shape), 2 * PADDING + 2, text);
	}

	/**
	 * {@return this legend, with a line}
	 */
	public Legend line(String look, String text) {
		Element line = Shapes.path("M%s %sh%s", this.x, this.y - 4, DASH).with("class", look);
		return entry(line, DASH + PADDING, text);
	}

	/**
	 * {@return this legend, with a field}
	 */
	public Legend field(String look, String text) {
		Element field = Shapes.rectangle(this.x, this.y - SIZE + 1, DASH, SIZE + 2).with("class", look);
		return entry(field, DASH + PADDING, text);
	}

	/**
	 * {@return what is drawn}
	 */
	public List<Element> draw() {
		return this.content;
	}

	private Legend entry(Element sign, double room, String text) {
		this.content.add(sign.add(Shapes.title(text)));
		this.content.add(Shapes.text(this.x + room, this.y, text).with("class", "note"));
		this.x += room + Texts.width(text, SIZE) + GAP;
		return this;
	}

}
