package org.sanctionsgraph.grids;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * A target, and which jurisdictions designated it.
 *
 * @param target the target
 * @param cells one for each jurisdiction
 */
public record GridRow(Named target, List<Cell> cells) {

	/** A listing that no other one can have preceded; none if that is unknown. */
	Optional<Cell> first() {
		return listed().filter(this::isFirst).findFirst();
	}

	boolean isFirst(Cell cell) {
		return cell.isListed() && this.cells.stream()
			.filter((other) -> other != cell && other.isDated())
			.noneMatch((other) -> other.earliest().isBefore(cell.latest()));
	}

	/** Whether it is unknown who was first, or of someone since when. */
	boolean isVague() {
		return (listed().findAny().isPresent() && first().isEmpty())
				|| listed().anyMatch((cell) -> cell.listedOnOrBefore() != null);
	}

	private Stream<Cell> listed() {
		return this.cells.stream().filter(Cell::isListed);
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

		private boolean isDated() {
			return this.firstListedOn != null || this.listedOnOrBefore != null;
		}

		/** The first day on which it may have been listed. */
		private LocalDate earliest() {
			return (this.firstListedOn == null) ? LocalDate.MIN : new PartialDate(this.firstListedOn).firstDay();
		}

		/** The last day on which it may have been listed for the first time. */
		private LocalDate latest() {
			return new PartialDate(Objects.requireNonNullElse(this.firstListedOn, this.listedOnOrBefore)).lastDay();
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
