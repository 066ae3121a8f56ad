package org.sanctionsgraph.grids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Shapes;
import org.sanctionsgraph.drawing.Texts;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * A cell at its place.
 *
 * @param row the row that it is in
 * @param cell what it shows
 * @param x its left edge
 * @param y its upper edge
 * @param room the size of all cells
 */
record GridCell(GridRow row, GridRow.Cell cell, double x, double y, CellSize room) {

	private static final int LONGEST_NAME = 60;

	Optional<Element> draw() {
		if (this.cell.isListed()) {
			return Optional.of(listed());
		}
		return this.cell.isUnknown() ? Optional.of(unknown()) : Optional.empty();
	}

	/**
	 * The square of the first is of another colour; later ones tell how much later. If it
	 * is unknown which was the first, all are empty.
	 */
	private Element listed() {
		Element link = Shapes.link(this.cell.designations().getFirst().id(), title())
			.with("class", this.row.isFirst(this.cell) ? "answer" : "act")
			.add(Element.of("use")
				.with("href", this.row.first().isPresent() ? "#m" : "#e")
				.with("x", this.x + 11)
				.with("y", this.room.mark(this.y)));
		return link.add(texts());
	}

	private List<Element> texts() {
		List<String> lines = this.room.lines(this.cell.when(), lag());
		List<Element> texts = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			texts.add(Shapes.text(this.room.text(this.x), this.room.besideMark(this.y, i, lines.size()), lines.get(i)));
		}
		return texts;
	}

	private String lag() {
		Integer days = days();
		return (days == null || days == 0) ? "" : "+%d d".formatted(days);
	}

	private @Nullable Integer days() {
		String listed = this.cell.firstListedOn();
		return (listed == null) ? null
				: this.row.first()
					.map(GridRow.Cell::firstListedOn)
					.map((first) -> new PartialDate(first).daysUntil(new PartialDate(listed)))
					.orElse(null);
	}

	private Element unknown() {
		String why = (this.cell.listedOnOrBefore() == null) ? "none recorded, but the records are incomplete"
				: "shown as listed on %s, but not known since when".formatted(this.cell.listedOnOrBefore());
		String title = "%s, %s: %s".formatted(this.cell.jurisdiction().name(), target(), why);
		return Shapes.link(this.row.target().id(), title)
			.add(Shapes.rectangle(this.x + 1, this.y + 1, this.room.width() - 2, this.room.height() - 2)
				.with("class", "unknown"));
	}

	private String title() {
		String date = this.cell.when().replace("≤", "on or before ");
		int count = this.cell.designations().size();
		return "%s, %s: %s%s%s".formatted(this.cell.jurisdiction().name(), target(), date,
				lag().isEmpty() ? "" : ", days after the first: " + days(),
				(count == 1) ? "" : ", %d designations".formatted(count));
	}

	private String target() {
		return Texts.atMost(LONGEST_NAME, this.row.target().name());
	}

}
