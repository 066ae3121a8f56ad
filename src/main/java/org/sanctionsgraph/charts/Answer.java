package org.sanctionsgraph.charts;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;

/**
 * What answers what.
 *
 * @param from the act that answers
 * @param to the act that is answered
 * @param lagDays the days between, if both dates are known to the day
 */
record Answer(Mark from, Mark to, @Nullable Integer lagDays) {

	private static final int SOON = 31;

	private static final int LONGEST_TITLE = 90;

	private static final double BESIDE = 7;

	private static final double SIZE = 11;

	private static final double HALF_A_MARK = 4;

	private static final double STEEPNESS = 0.25;

	private static final double HIGHEST_ARC = 60;

	/** Soon after, a line; later, dashes. */
	Element draw() {
		return curve().with("class", isSoon() ? "soon" : "late").add(Shapes.title(title()));
	}

	/** The days between, beside the mark. */
	Optional<Element> lag() {
		return Optional.ofNullable(this.lagDays)
			.map((days) -> Shapes.text(this.from.x() + BESIDE, this.from.y() + 4, days + " d"));
	}

	/** Whether no other mark is where the days between would be. */
	boolean hasRoom(List<Mark> marks) {
		double end = this.from.x() + BESIDE + Texts.width(this.lagDays + " d", SIZE) + HALF_A_MARK;
		return marks.stream()
			.noneMatch((mark) -> mark.y() == this.from.y() && mark.x() > this.from.x() && mark.x() < end);
	}

	/** Up and down between lanes, in an arc within one. */
	private Element curve() {
		double arc = Math.min(HIGHEST_ARC, 12 + STEEPNESS * Math.abs(this.from.x() - this.to.x()));
		boolean isWithin = this.from.entry().isBySameAs(this.to.entry());
		double top = Math.min(this.from.y(), this.to.y()) - arc;
		double middle = (this.from.y() + this.to.y()) / 2;
		return Shapes.path("M%s %sC%s %s %s %s %s %s", this.from.x(), this.from.y(), this.from.x(),
				isWithin ? top : middle, this.to.x(), isWithin ? top : middle, this.to.x(), this.to.y());
	}

	private boolean isSoon() {
		return this.lagDays != null && this.lagDays <= SOON;
	}

	private String title() {
		String lag = (this.lagDays == null) ? "" : ", days later: " + this.lagDays;
		return "%s answers %s%s".formatted(Texts.atMost(LONGEST_TITLE, this.from.entry().act().title()),
				Texts.atMost(LONGEST_TITLE, this.to.entry().act().title()), lag);
	}

}
