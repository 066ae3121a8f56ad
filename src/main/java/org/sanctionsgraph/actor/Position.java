package org.sanctionsgraph.actor;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Sourced;

/**
 * An office held by a person in a body for a period.
 *
 * @param exclusive whether one person holds it at a time
 * @param attested the first and last date on which a source attests it, or null if none
 * does
 * @param possibleFrom the first day on which it can be held, or null if unknown
 * @param heldFrom the first day on which it is known to be held, or null if none is
 * @param heldUntil the first day on which it is not known to be held any more
 * @param endedOn the day from which it is known to be held no longer, or null if unknown
 */
public record Position(String id, String holderId, @Nullable String bodyId, boolean exclusive, String title,
		@Nullable String from, @Nullable String until, @Nullable Attestation attested, @Nullable LocalDate possibleFrom,
		@Nullable LocalDate heldFrom, @Nullable LocalDate heldUntil, @Nullable LocalDate endedOn) implements Sourced {

	Status on(LocalDate day) {
		if (this.endedOn != null && !day.isBefore(this.endedOn)) {
			return Status.ENDED;
		}
		if (this.possibleFrom != null && day.isBefore(this.possibleFrom)) {
			return Status.NOT_YET;
		}
		boolean held = this.heldFrom != null && !day.isBefore(this.heldFrom) && this.heldUntil != null
				&& day.isBefore(this.heldUntil);
		return held ? Status.HELD : Status.UNKNOWN;
	}

	/** Whether an office is held on a day. */
	public enum Status {

		/** Not yet held on that day. */
		NOT_YET,
		/** Held on that day. */
		HELD,
		/** No longer held on that day. */
		ENDED,
		/** No source tells. */
		UNKNOWN

	}

	/**
	 * The days on which sources attest an office.
	 *
	 * @param from the first of them
	 * @param until the last of them
	 */
	public record Attestation(String from, String until) {
	}

}
