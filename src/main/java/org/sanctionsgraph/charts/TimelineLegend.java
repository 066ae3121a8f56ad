package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.List;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Legend;

/** What shapes, colours and lines mean, in two lines. */
final class TimelineLegend {

	private static final double ROW = 20;

	private TimelineLegend() {
	}

	static List<Element> at(double x, double y) {
		List<Element> lines = new ArrayList<>(acts(new Legend(x, y)).draw());
		lines.addAll(answers(new Legend(x, y + ROW)).draw());
		return lines;
	}

	private static Legend acts(Legend legend) {
		return legend.shape(TimelineEvent.ANNOUNCED.shape(), "act", "measure")
			.shape(TimelineEvent.EFFECTIVE.shape(), "act", "takes effect on another day")
			.shape(TimelineEvent.ENDED.shape(), "act", "designation or measure ends")
			.shape(TimelineEvent.OCCURRED.shape(), "act", "response")
			.line("act span", "date known to the month or year");
	}

	private static Legend answers(Legend legend) {
		return legend.shape(TimelineEvent.OCCURRED.shape(), "answer", "answers another act")
			.line("soon", "within 31 days")
			.line("late", "later, or days unknown")
			.line("together", "taken in coordination");
	}

}
