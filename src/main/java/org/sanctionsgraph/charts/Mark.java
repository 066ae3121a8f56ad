package org.sanctionsgraph.charts;

import java.util.List;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;
import org.sanctionsgraph.drawing.TimeScale;

/**
 * An event at its place.
 *
 * @param entry the event
 * @param x its centre
 * @param y its centre
 */
record Mark(ChartEntry entry, double x, double y) {

	private static final int DAY = 10;

	private static final int LONGEST_TITLE = 140;

	boolean isAnswer() {
		return !this.entry.act().answers().isEmpty();
	}

	Element draw(TimeScale scale) {
		return Shapes.link(this.entry.recordId(), Texts.atMost(LONGEST_TITLE, this.entry.title()))
			.add(isVague() ? List.of(span(scale)) : List.of())
			.add(Element.of("use").with("href", "#" + this.entry.event().shape()).with("x", this.x).with("y", this.y));
	}

	boolean isVague() {
		return this.entry.date().length() < DAY;
	}

	/** The days, of which it is not known on which it happened. */
	private Element span(TimeScale scale) {
		return Shapes.path("M%s %sH%s", scale.start(this.entry.when()), this.y, scale.end(this.entry.when()))
			.with("class", "span");
	}

}
