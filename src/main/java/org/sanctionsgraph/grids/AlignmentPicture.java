package org.sanctionsgraph.grids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Fitting;
import org.sanctionsgraph.drawing.Legend;
import org.sanctionsgraph.drawing.Picture;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;

/** Targets by jurisdictions: who designated whom, and when. */
public final class AlignmentPicture {

	private static final double WIDTH = 1200;

	private static final double MARGIN = 12;

	private static final double BELOW_LEGEND = 100;

	private final List<GridRow> rows;

	private final long total;

	private final AlignmentNames names;

	private final CellSize size;

	private AlignmentPicture(List<GridRow> rows, long total) {
		this.rows = rows;
		this.total = total;
		this.names = AlignmentNames.of(WIDTH, rows.isEmpty() ? 1 : rows.getFirst().cells().size());
		this.size = this.names.size();
	}

	/**
	 * {@return the picture of a comparison, of its first rows if they are too many}
	 * @param rows the rows, those with the most jurisdictions first
	 * @param total how many there are, with those after
	 */
	public static String of(List<GridRow> rows, long total) {
		return Fitting.largest(rows.size(), (count) -> new AlignmentPicture(rows.subList(0, count), total).draw());
	}

	private Picture draw() {
		String title = "Who designated whom, and when";
		List<Element> content = new ArrayList<>(
				List.of(definitions(), Shapes.text(MARGIN, 32, title).with("class", "headline"),
						Shapes.text(MARGIN, 56, summary()).with("class", "note")));
		content.addAll(legend().draw());
		if (!this.rows.isEmpty()) {
			content.add(heads());
		}
		for (int i = 0; i < this.rows.size(); i++) {
			content.add(row(this.rows.get(i), top() + i * this.size.height()));
		}
		return new Picture(WIDTH, top() + this.rows.size() * this.size.height() + MARGIN, title, summary(), content);
	}

	private Legend legend() {
		Legend legend = new Legend(MARGIN, 84).shape("m", "answer", "first to designate")
			.shape("m", "act", "designated later (days after the first)");
		if (this.rows.stream().noneMatch(GridRow::isVague)) {
			return legend.field("box", "not designated")
				.field("unknown", "not known: the records of this jurisdiction are incomplete");
		}
		return legend.shape("e", "act", "not known who was first (≤: on or before)")
			.field("box", "not designated")
			.field("unknown", "not known");
	}

	/** Where the first row begins, below the names of jurisdictions. */
	private double top() {
		return BELOW_LEGEND + (this.size.isWide() ? 3 * MARGIN : AlignmentNames.TURNED);
	}

	private double right() {
		return x(this.rows.getFirst().cells().size());
	}

	private double x(int column) {
		return this.names.room() + column * this.size.width();
	}

	private String summary() {
		int shown = this.rows.size();
		return (shown == this.total) ? Texts.count(this.total, "target")
				: "%,d of %,d targets, those of the most jurisdictions first; %,d are left out: narrow with targets, asOf or fewer jurisdictions"
					.formatted(shown, this.total, this.total - shown);
	}

	private static Element definitions() {
		return Element.of("defs")
			.add(Shapes.rectangle(-4, -4, 8, 8).with("id", "m"), Shapes.rectangle(-4, -4, 8, 8).with("id", "e"),
					Element.of("pattern")
						.with("id", "h")
						.with("width", 7)
						.with("height", 7)
						.with("patternUnits", "userSpaceOnUse")
						.with("patternTransform", "rotate(45)")
						.add(Shapes.line(0, 0, 0, 7)));
	}

	private Element heads() {
		Element heads = Shapes.group("heads");
		List<GridRow.Cell> cells = this.rows.getFirst().cells();
		for (int i = 0; i < cells.size(); i++) {
			heads.add(this.names.above(cells.get(i).jurisdiction(), x(i), top()));
		}
		return heads;
	}

	private Element row(GridRow row, double y) {
		Element drawn = Shapes.group("row").add(Shapes.line(0, y, right(), y).with("class", "grid"));
		drawn.add(this.names.beside(row.target(), y));
		for (int i = 0; i < row.cells().size(); i++) {
			Optional<Element> cell = new GridCell(row, row.cells().get(i), x(i), y, this.size).draw();
			cell.ifPresent(drawn::add);
		}
		return drawn;
	}

}
