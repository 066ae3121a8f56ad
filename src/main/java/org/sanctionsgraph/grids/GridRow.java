package org.sanctionsgraph.grids;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * A target, and which jurisdictions designated it.
 *
 * @param target the target
 * @param cells one for each jurisdiction
 */
public record GridRow(Named target, List<Cell> cells) {

	/** The first listing of all, unless one may have been earlier than is known. */
	Optional<PartialDate> first() {
		return hasNoKnownFirst() ? Optional.empty()
				: this.cells.stream()
					.map(Cell::firstListedOn)
					.filter(Objects::nonNull)
					.map(PartialDate::new)
					.min(Comparator.naturalOrder());
	}

	boolean hasNoKnownFirst() {
		return this.cells.stream().anyMatch(Cell::isListedBefore);
	}

	/**
	 * What one jurisdiction did.
	 *
	 * @param jurisdiction the jurisdiction
	 * @param firstListedOn the date of the first listing, if there is one and it is known
	 * @param listedOnOrBefore if it is not, the first day on which a listing is shown
	 * @param designations the designations, oldest first
	 * @param coverage how complete the records of the jurisdiction are, if that is known
	 */
	public record Cell(Named jurisdiction, @Nullable String firstListedOn, @Nullable String listedOnOrBefore,
			List<Designation> designations, @Nullable Coverage coverage) {

		private static final String COMPLETE = "COMPLETE";

		boolean isListed() {
			return !this.designations.isEmpty();
		}

		boolean isListedBefore() {
			return isListed() && this.listedOnOrBefore != null;
		}

		boolean isUnknown() {
			return !isListed() && (this.listedOnOrBefore != null || this.coverage == null
					|| !this.coverage.state().equals(COMPLETE));
		}

		/** When it was listed, as precise as that is known. */
		String when() {
			return (this.firstListedOn == null) ? "≤" + this.listedOnOrBefore : this.firstListedOn;
		}

	}

	/**
	 * An actor.
	 *
	 * @param id its id
	 * @param name its name
	 */
	public record Named(String id, String name) {
	}

	/**
	 * A designation.
	 *
	 * @param id its id
	 */
	public record Designation(String id) {
	}

	/**
	 * How complete records are.
	 *
	 * @param state complete or partial
	 */
	public record Coverage(String state) {
	}

}
