package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * The designations of a target by one jurisdiction, oldest first; empty if it did not
 * designate the target, or if that is unknown.
 *
 * @param listedOnOrBefore the first day on which a source shows one, if it is unknown
 * when the first began
 */
record AlignmentCell(String jurisdictionId, @Nullable String firstListedOn, @Nullable String listedOnOrBefore,
		List<String> designationIds) {

	/**
	 * {@return the cell of a jurisdiction}
	 * @param own the designations by the jurisdiction, oldest first
	 * @param asOf the day on which they are to be in force; null for any
	 */
	static AlignmentCell of(String jurisdiction, List<Listed> own, @Nullable LocalDate asOf) {
		List<Listed> shown = own.stream().filter((one) -> one.isShownOn(asOf)).toList();
		List<Listed> shownOrNot = shown.isEmpty() ? own : shown;
		String first = shownOrNot.isEmpty() ? null : shownOrNot.getFirst().shownFrom();
		boolean dated = shownOrNot.stream().allMatch((one) -> one.from() != null);
		return new AlignmentCell(jurisdiction, dated ? first : null, dated ? null : first,
				shown.stream().map(Listed::designationId).toList());
	}

	boolean isListed() {
		return !this.designationIds.isEmpty();
	}

	/** The first day on which it is known that the jurisdiction designated the target. */
	PartialDate shownFrom() {
		return new PartialDate(
				Objects.requireNonNull((this.firstListedOn == null) ? this.listedOnOrBefore : this.firstListedOn));
	}

}
