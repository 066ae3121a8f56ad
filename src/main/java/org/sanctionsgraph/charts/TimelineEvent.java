package org.sanctionsgraph.charts;

import org.sanctionsgraph.drawing.Coordinates;
import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;

/** The events that are drawn, each with its shape and the word for it. */
public enum TimelineEvent {

	/** A measure was announced: a square. */
	ANNOUNCED("m", "announced", Shapes.rectangle(-4, -4, 8, 8)),
	/** A response occurred: a disk. */
	OCCURRED("r", "response", Element.of("circle").with("r", 4)),
	/** A measure took effect: an empty square. */
	EFFECTIVE("e", "took effect", Shapes.rectangle(-3.5, -3.5, 7, 7)),
	/** A designation or measure ended: a cross. */
	ENDED("x", "ended",
			Element.of("path").with("d", Coordinates.path("M%1$s %1$sL%2$s %2$sM%1$s %2$sL%2$s %1$s", -3.5, 3.5)));

	private final String shape;

	private final String word;

	private final Element drawn;

	TimelineEvent(String shape, String word, Element drawn) {
		this.shape = shape;
		this.word = word;
		this.drawn = drawn.with("id", shape);
	}

	String shape() {
		return this.shape;
	}

	String word() {
		return this.word;
	}

	/** The shape, which marks refer to. */
	Element drawn() {
		return this.drawn;
	}

}
