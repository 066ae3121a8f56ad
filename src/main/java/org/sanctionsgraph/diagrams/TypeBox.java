package org.sanctionsgraph.diagrams;

import java.util.List;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;

/**
 * A type at its place, with a row for each relation.
 *
 * @param type the type
 * @param x its left edge
 * @param y its upper edge
 */
record TypeBox(DiagramType type, double x, double y) {

	static final double WIDTH = 244;

	private static final double HEAD = 26;

	private static final double ROW = 17;

	private static final double SIZE = 12;

	private static final double PADDING = 8;

	private static final int LONGEST_TITLE = 200;

	static double height(DiagramType type) {
		return HEAD + ROW * (type.relations().size() + type.interfaces().size()) + PADDING;
	}

	Box box() {
		return new Box(this.x, this.y, WIDTH, height(this.type));
	}

	/** The middle of the head, where arrows end. */
	double head() {
		return this.y + HEAD / 2;
	}

	/** The middle of a row, where an arrow begins. */
	double row(int index) {
		return this.y + HEAD + ROW * (index + 0.5);
	}

	/** Interfaces come first. */
	Element draw() {
		Element drawn = Shapes.group("boxes")
			.add(Shapes.title(Texts.atMost(LONGEST_TITLE, this.type.name() + ": " + this.type.description())),
					Shapes.rectangle(this.x, this.y, WIDTH, height(this.type))
						.with("rx", 5)
						.with("class", this.type.isInterface() ? "box response" : "box measure"),
					Shapes.text(this.x + PADDING, this.y + 18, this.type.name()).with("class", "name"));
		int index = 0;
		for (String name : this.type.interfaces()) {
			drawn.add(text(index++, "is a", name).with("class", "note"));
		}
		for (DiagramType.Relation relation : this.type.relations()) {
			drawn.add(text(index++, relation.field(), relation.target())
				.add(Shapes.title(Texts.atMost(LONGEST_TITLE, relation.description()))));
		}
		return drawn;
	}

	private Element text(int index, String left, String right) {
		double baseline = row(index) + 4;
		double room = WIDTH - 2.5 * PADDING - Texts.width(right, SIZE);
		return Element.of("g")
			.add(List.of(Shapes.text(this.x + PADDING, baseline, Texts.within(room, left, SIZE)),
					Shapes.end(this.x + WIDTH - PADDING, baseline, right).with("class", "note")));
	}

}
