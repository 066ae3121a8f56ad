package org.sanctionsgraph.charts;

import java.util.ArrayList;
import java.util.List;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.TimeAxis;
import org.sanctionsgraph.drawing.TimeScale;

/** Lanes below an axis, with what answers what. */
final class TimelinePanel {

	private final TimeAxis axis;

	private final TimeScale scale;

	private final double top;

	private final List<Lane> lanes;

	private final List<JointMeasures> joint;

	private final List<Answer> answers;

	/** The names of joint measures decide how far down the lanes begin. */
	TimelinePanel(Lanes all, List<ChartEntry> entries, TimeScale scale, double top) {
		this.axis = new TimeAxis(scale);
		this.scale = scale;
		this.top = top;
		double names = JointMeasures.height(JointMeasures.among(marks(all.place(entries, scale, top))));
		this.lanes = all.place(entries, scale, top + names);
		this.joint = JointMeasures.among(marks(this.lanes));
		this.answers = List.copyOf(Answers.among(marks(this.lanes)));
	}

	List<Answer> answers() {
		return this.answers;
	}

	double bottom() {
		return this.lanes.getLast().bottom();
	}

	Element draw() {
		List<Element> content = new ArrayList<>(this.axis.between(this.top, bottom()));
		content.add(Shapes.group("lane").add(this.lanes.stream().map((lane) -> lane.line(this.scale.end())).toList()));
		content.addAll(JointMeasures.draw(this.joint, this.top, this.scale.end()));
		content.add(Shapes.group("curves").add(this.answers.stream().map(Answer::draw).toList()));
		this.lanes.forEach((lane) -> content.add(lane.label(this.scale.left())));
		this.lanes.forEach((lane) -> content.addAll(lane.draw(this.scale)));
		if (this.axis.hasRoomBesideMarks()) {
			content.add(Shapes.group("lags").add(Answers.lags(this.answers, marks(this.lanes))));
		}
		return Shapes.group("panel").add(content);
	}

	private static List<Mark> marks(List<Lane> lanes) {
		return lanes.stream().flatMap((lane) -> lane.marks().stream()).toList();
	}

}
