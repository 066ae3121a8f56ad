package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sanctionsgraph.drawing.Coordinates;
import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Stack;
import org.sanctionsgraph.drawing.Texts;

/**
 * Measures that jurisdictions took together.
 *
 * @param marks the announcements, from the top to the bottom
 */
record JointMeasures(List<Mark> marks) {

	static final double ROW = 16;

	private static final double SIZE = 12;

	static List<JointMeasures> among(List<Mark> marks) {
		Set<Set<String>> groups = new HashSet<>();
		List<JointMeasures> joint = new ArrayList<>();
		for (Mark mark : marks) {
			Set<String> group = group(mark.entry().act());
			if (group.size() > 1 && groups.add(group)) {
				joint.add(new JointMeasures(marks.stream()
					.filter((other) -> other.entry().event() == TimelineEvent.ANNOUNCED
							&& group.contains(other.entry().act().id()))
					.sorted(Comparator.comparingDouble(Mark::y))
					.toList()));
			}
		}
		return joint.stream()
			.filter((measures) -> measures.marks.size() > 1)
			.sorted(Comparator.comparingDouble((JointMeasures measures) -> measures.marks.getFirst().x()))
			.toList();
	}

	private static Set<String> group(ChartEntry.Act act) {
		Set<String> ids = new TreeSet<>(Set.of(act.id()));
		Objects.requireNonNullElse(act.coordinatedWith(), List.<ChartEntry.Reference>of())
			.forEach((other) -> ids.add(other.id()));
		return ids;
	}

	/** How much room their names take above the lanes. */
	static double height(List<JointMeasures> joint) {
		return ROW * rows(joint).stream().mapToInt((row) -> row + 1).max().orElse(0);
	}

	/** A line through each, with its name above. */
	static List<Element> draw(List<JointMeasures> joint, double top, double right) {
		List<Element> drawn = new ArrayList<>();
		List<Integer> rows = rows(joint);
		for (int i = 0; i < joint.size(); i++) {
			double y = top + ROW * (rows.get(i) + 1) - 4;
			drawn.add(joint.get(i).line(y - SIZE));
			drawn.add(joint.get(i).label(y, right));
		}
		return drawn;
	}

	private static List<Integer> rows(List<JointMeasures> joint) {
		Stack stack = new Stack();
		return joint.stream().map((measures) -> stack.put(measures.left(), measures.left() + measures.room())).toList();
	}

	private Element line(double top) {
		StringBuilder path = new StringBuilder(Coordinates.path("M%s %s", left(), top));
		this.marks.forEach((mark) -> path.append(Coordinates.path("L%s %s", mark.x(), mark.y())));
		return Element.of("path").with("d", path.toString()).with("class", "together").add(Shapes.title(text()));
	}

	private Element label(double y, double right) {
		return Shapes.text(Math.min(left() + 5, right - room()), y, text()).with("class", "joint");
	}

	private double left() {
		return this.marks.getFirst().x();
	}

	private double room() {
		return Texts.width(text(), SIZE * Texts.BOLD) + SIZE;
	}

	private String text() {
		List<String> days = this.marks.stream().map((mark) -> mark.entry().date()).sorted().distinct().toList();
		return "%s: %d measures in coordination".formatted(
				String.join(" to ", Stream.of(days.getFirst(), days.getLast()).distinct().toList()), this.marks.size());
	}

}
