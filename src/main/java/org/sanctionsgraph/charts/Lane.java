package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Stack;
import org.sanctionsgraph.drawing.Texts;
import org.sanctionsgraph.drawing.TimeScale;

/**
 * The events of one jurisdiction, stacked where they are close.
 *
 * @param name the name of the jurisdiction
 * @param marks the events
 * @param top where it begins
 * @param bottom where it ends
 */
record Lane(String name, List<Mark> marks, double top, double bottom) {

	private static final double STEP = 11;

	private static final double LEAST = 40;

	private static final double PADDING = 7;

	private static final double MARGIN = 12;

	private static final double SIZE = 13;

	static Lane of(String name, List<ChartEntry> entries, TimeScale scale, double top) {
		List<ChartEntry> sorted = entries.stream()
			.sorted(Comparator.comparingDouble((ChartEntry entry) -> scale.x(entry.when())))
			.toList();
		Stack stack = new Stack();
		List<Integer> rows = sorted.stream()
			.map((entry) -> stack.put(scale.x(entry.when()), scale.x(entry.when()) + STEP))
			.toList();
		double bottom = top + Math.max(LEAST, stack.rows() * STEP + 2 * PADDING);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			marks.add(new Mark(sorted.get(i), scale.x(sorted.get(i).when()),
					bottom - PADDING - STEP * (rows.get(i) + 0.5)));
		}
		return new Lane(name, marks, top, bottom);
	}

	/** The name, and how soon this jurisdiction answers. */
	Element label(double room) {
		double y = this.bottom - (LEAST - SIZE) / 2;
		Pace pace = Pace.of(this.marks.stream().flatMap((mark) -> mark.entry().act().answers().stream()));
		Element name = Shapes
			.text(MARGIN, pace.isKnown() ? y - 8 : y, Texts.within(room - MARGIN, this.name, SIZE * Texts.BOLD))
			.with("class", "name")
			.add(Shapes.title(this.name));
		return pace.isKnown()
				? Shapes.group("pace").add(name, Shapes.text(MARGIN, y + 8, pace.text()).with("class", "note")) : name;
	}

	Element line(double until) {
		return Shapes.line(0, this.bottom, until, this.bottom);
	}

	List<Element> draw(TimeScale scale) {
		return List.of(group("act", this.marks.stream().filter((mark) -> !mark.isAnswer()).toList(), scale),
				group("answer", this.marks.stream().filter(Mark::isAnswer).toList(), scale));
	}

	/** Lines are behind the marks that they cross. */
	private static Element group(String look, List<Mark> marks, TimeScale scale) {
		return Shapes.group(look)
			.add(marks.stream()
				.sorted(Comparator.comparing(Mark::isVague).reversed())
				.map((mark) -> mark.draw(scale))
				.toList());
	}

}
