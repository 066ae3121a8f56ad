package org.sanctionsgraph.grids;

import java.util.List;

import org.sanctionsgraph.drawing.Coordinates;
import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;

/**
 * The names of jurisdictions above cells, and of targets beside them.
 *
 * @param room the width of the names of targets
 * @param size the size of all cells
 */
record AlignmentNames(double room, CellSize size) {

	/** How high names reach that are turned, and how far beyond the last column. */
	static final double TURNED = 90;

	private static final double WIDE = 360;

	private static final double NARROW = 264;

	/** Of so many columns or more, which leave less room for the names of targets. */
	private static final int MANY = 8;

	private static final double MARGIN = 12;

	private static final double SIZE = 13;

	/** The names beside and above so many columns. */
	static AlignmentNames of(double width, int columns) {
		double room = (columns < MANY) ? WIDE : NARROW;
		return new AlignmentNames(room, CellSize.of(width - room - MARGIN, columns, TURNED - MARGIN));
	}

	/** Turned where columns are narrow. */
	Element above(GridRow.Named jurisdiction, double x, double y) {
		double length = this.size.isWide() ? this.size.width() - MARGIN : 1.6 * TURNED;
		double left = x + (this.size.isWide() ? 6 : this.size.width() / 2);
		Element name = Shapes.text(left, y - 8, Texts.within(length, jurisdiction.name(), SIZE * Texts.BOLD))
			.with("class", "name");
		return Shapes.link(jurisdiction.id(), jurisdiction.name())
			.add(this.size.isWide() ? name
					: name.with("transform", "rotate(-30 %s)".formatted(Coordinates.path("%s %s", left, y - 8))));
	}

	/** In two lines where cells have as many. */
	Element beside(GridRow.Named target, double y) {
		List<String> lines = this.size.isWide() ? List.of(Texts.withEnd(this.room - 2 * MARGIN, target.name(), SIZE))
				: Texts.lines(this.room - 2 * MARGIN, target.name(), SIZE, 2);
		Element link = Shapes.link(target.id(), target.name());
		for (int i = 0; i < lines.size(); i++) {
			link.add(Shapes.text(MARGIN, this.size.baseline(y, i, lines.size()), lines.get(i)));
		}
		return link;
	}

}
