package org.sanctionsgraph.diagrams;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;

/** Arrows from the earlier act to the later. */
final class ChainArrows {

	private static final double BULGE = 30;

	private static final double HEAD = 6;

	/** What the days between need. */
	private static final double LINE = 13;

	private final Map<String, Box> boxes;

	private final Chain chain;

	private final Collection<ChainLink> links;

	private final Ports from;

	private final Ports to;

	ChainArrows(Map<String, Box> boxes, Chain chain) {
		this.boxes = boxes;
		this.chain = chain;
		this.links = chain.links();
		List<ChainLink> across = this.links.stream().filter(this::isAcross).toList();
		this.from = Ports.of(boxes, across, ChainLink::earlier, ChainLink::later);
		this.to = Ports.of(boxes, across, ChainLink::later, ChainLink::earlier);
	}

	List<Element> draw() {
		return this.links.stream()
			.map((link) -> Shapes.group(link.kind().look())
				.add(Shapes.title(this.chain.title(link)))
				.add(isAcross(link) ? across(link) : List.of(beside(link))))
			.toList();
	}

	private boolean isAcross(ChainLink link) {
		return box(link.earlier()).x() != box(link.later()).x();
	}

	/** From one column to another, with the days at the end if there is room. */
	private List<Element> across(ChainLink link) {
		double way = Math.signum(this.to.box(link).x() - this.from.box(link).x());
		double startX = (way > 0) ? this.from.box(link).right() : this.from.box(link).x();
		double endX = (way > 0) ? this.to.box(link).x() : this.to.box(link).right();
		double startY = this.from.y(link);
		double endY = this.to.y(link);
		double bend = way * BULGE;
		Element arrow = Shapes.path("M%s %sC%s %s %s %s %s %sM%s %sL%s %sL%s %s", startX, startY, startX + bend, startY,
				endX - bend, endY, endX, endY, endX - way * HEAD, endY - HEAD / 2, endX, endY, endX - way * HEAD,
				endY + HEAD / 2);
		if (link.lagDays() == null || this.to.gap(link) < LINE) {
			return List.of(arrow);
		}
		Element days = Shapes.text(endX - way * (HEAD + 2), endY - 3, link.lagDays() + " d");
		return List.of(arrow, (way > 0) ? days.with("text-anchor", "end") : days);
	}

	/** Down or up the left side of a column. */
	private Element beside(ChainLink link) {
		Box earlier = box(link.earlier());
		Box later = box(link.later());
		double startY = earlier.y() + earlier.height() / 2;
		double endY = later.y() + later.height() / 2;
		return Shapes.path("M%s %sC%s %s %s %s %s %sM%s %sL%s %sL%s %s", earlier.x(), startY, earlier.x() - BULGE,
				startY, later.x() - BULGE, endY, later.x(), endY, later.x() - HEAD, endY - HEAD / 2, later.x(), endY,
				later.x() - HEAD, endY + HEAD / 2);
	}

	private Box box(String id) {
		return Objects.requireNonNull(this.boxes.get(id));
	}

}
