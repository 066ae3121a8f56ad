package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.List;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;

/** What shapes, colours and lines mean. */
final class TimelineLegend {

	private static final double SIZE = 12;

	private static final double GAP = 14;

	private static final double ROW = 20;

	private final double y;

	private final List<Element> content = new ArrayList<>();

	private double x;

	private TimelineLegend(double x, double y) {
		this.x = x;
		this.y = y;
	}

	static List<Element> at(double x, double y) {
		List<Element> lines = new ArrayList<>(new TimelineLegend(x, y).shape(TimelineEvent.ANNOUNCED, "act", "measure")
			.shape(TimelineEvent.EFFECTIVE, "act", "takes effect on a later day")
			.shape(TimelineEvent.ENDED, "act", "designation or measure ends")
			.shape(TimelineEvent.OCCURRED, "act", "response")
			.line(Shapes.group("span"), "act", "date known to the month or year").content);
		lines.addAll(new TimelineLegend(x, y + ROW).shape(TimelineEvent.OCCURRED, "answer", "answers another act")
			.line(Shapes.group("soon"), "", "within 31 days")
			.line(Shapes.group("late"), "", "later, or days unknown")
			.line(Shapes.group("together"), "", "taken in coordination").content);
		return lines;
	}

	private TimelineLegend shape(TimelineEvent event, String look, String text) {
		Element shape = Element.of("use").with("href", "#" + event.shape()).with("x", this.x + 5).with("y", this.y - 4);
		return entry(Shapes.group(look).add(shape), 14, text);
	}

	private TimelineLegend line(Element group, String look, String text) {
		return entry(Shapes.group(look).add(group.add(Shapes.path("M%s %sh26", this.x, this.y - 4))), 32, text);
	}

	private TimelineLegend entry(Element sign, double room, String text) {
		this.content.add(sign);
		this.content.add(Shapes.text(this.x + room, this.y, text).with("class", "note"));
		this.x += room + Texts.width(text, SIZE) + GAP;
		return this;
	}

}
