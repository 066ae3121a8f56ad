package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Compound;
import org.sanctionsgraph.kernel.PartialDate;

/** Which of the given jurisdictions designated a target. */
record AlignmentRow(String targetId, List<AlignmentCell> cells) implements Compound {

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
