package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Compound;
import org.sanctionsgraph.kernel.PartialDate;

/** Which of the given jurisdictions designated a target. */
record AlignmentRow(String targetId, List<AlignmentCell> cells) implements Compound {

	/** A row has a cell for each jurisdiction, in the given order. */
	static AlignmentRow of(String target, List<Listed> listed, List<String> jurisdictions) {
		return new AlignmentRow(target,
				jurisdictions.stream().map((jurisdiction) -> cell(jurisdiction, listed)).toList());
	}

	private static AlignmentCell cell(String jurisdiction, List<Listed> listed) {
		List<Listed> own = listed.stream().filter((one) -> one.jurisdictionId().equals(jurisdiction)).toList();
		return new AlignmentCell(jurisdiction, own.isEmpty() ? null : own.getFirst().from(),
				own.stream().map(Listed::designationId).toList());
	}

	/**
	 * {@return the number of jurisdictions that designated the target}
	 */
	public int jurisdictionCount() {
		return listedOn().size();
	}

	/**
	 * {@return days from the earliest to the latest of the jurisdictions' first
	 * designations, or null if fewer than two designated the target}
	 */
	public @Nullable Integer spreadDays() {
		List<PartialDate> dates = listedOn();
		return (dates.size() < 2) ? null : dates.getFirst().daysUntil(dates.getLast());
	}

	/**
	 * {@return the place of the target in the order of a comparison}
	 */
	String key() {
		List<PartialDate> dates = listedOn();
		return Ranking.key(dates.size(), dates.isEmpty() ? "" : dates.getFirst().text());
	}

	private List<PartialDate> listedOn() {
		return this.cells.stream()
			.map(AlignmentCell::firstListedOn)
			.filter(Objects::nonNull)
			.map(PartialDate::new)
			.sorted()
			.toList();
	}

	@Override
	public Collection<?> parts() {
		return this.cells;
	}

}
