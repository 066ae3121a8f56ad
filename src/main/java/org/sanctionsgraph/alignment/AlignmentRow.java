package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Compound;
import org.sanctionsgraph.kernel.PartialDate;

/** Which of the given jurisdictions designated a target. */
record AlignmentRow(String targetId, List<AlignmentCell> cells) implements Compound {

	/** A row has a cell for each jurisdiction, in the given order. */
	static AlignmentRow of(String target, List<Listed> listed, Compared compared) {
		return new AlignmentRow(target,
				compared.jurisdictions()
					.stream()
					.map((jurisdiction) -> AlignmentCell.of(jurisdiction, by(jurisdiction, listed), compared.asOf()))
					.toList());
	}

	private static List<Listed> by(String jurisdiction, List<Listed> listed) {
		return listed.stream().filter((one) -> one.jurisdictionId().equals(jurisdiction)).toList();
	}

	/**
	 * {@return the number of jurisdictions that designated the target}
	 */
	public int jurisdictionCount() {
		return (int) listed().count();
	}

	/**
	 * {@return days from the earliest to the latest of the jurisdictions' first
	 * designations, or null if fewer than two designated the target or one of these days
	 * is unknown}
	 */
	public @Nullable Integer spreadDays() {
		List<PartialDate> dates = shownFrom();
		boolean dated = listed().allMatch((cell) -> cell.firstListedOn() != null);
		return (dates.size() < 2 || !dated) ? null : dates.getFirst().daysUntil(dates.getLast());
	}

	/**
	 * {@return the place of the target in the order of a comparison}
	 */
	String key() {
		List<PartialDate> dates = shownFrom();
		return Ranking.key(dates.size(), dates.isEmpty() ? "" : dates.getFirst().text());
	}

	private List<PartialDate> shownFrom() {
		return listed().map(AlignmentCell::shownFrom).sorted().toList();
	}

	private Stream<AlignmentCell> listed() {
		return this.cells.stream().filter(AlignmentCell::isListed);
	}

	@Override
	public Collection<?> parts() {
		return this.cells;
	}

}
