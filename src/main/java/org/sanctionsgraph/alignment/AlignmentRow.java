package org.sanctionsgraph.alignment;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/** Who of the jurisdictions asked for acted against a target. */
record AlignmentRow(String targetId, List<Cell> cells) {

	/**
	 * {@return how many of the jurisdictions acted}
	 */
	public int jurisdictionCount() {
		return listedOn().size();
	}

	/**
	 * {@return days from the first jurisdiction's first listing to the last one's, or
	 * null where fewer than two acted}
	 */
	public @Nullable Integer spreadDays() {
		List<PartialDate> dates = listedOn();
		return (dates.size() < 2) ? null : dates.getFirst().daysUntil(dates.getLast());
	}

	private List<PartialDate> listedOn() {
		return this.cells.stream()
			.map(Cell::firstListedOn)
			.filter(Objects::nonNull)
			.map(PartialDate::new)
			.sorted()
			.toList();
	}

	/**
	 * What one jurisdiction did: its entries, the first one first; none where it did not
	 * act.
	 */
	record Cell(String jurisdictionId, @Nullable String firstListedOn, List<String> designationIds) {
	}

}
