package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Period;

/**
 * A tie to another actor, seen from one of the two.
 *
 * @param statedAt the actor at which the tie is recorded
 * @param seenFrom the actor that it is seen from
 */
public record Relation(Kind kind, String statedAt, String statedOther, String seenFrom, @Nullable String role,
		@Nullable String from, @Nullable String until) {

	/**
	 * {@return whether the tie leads from this actor to the other}
	 */
	public Direction direction() {
		return this.seenFrom.equals(this.statedAt) ? Direction.OUTGOING : Direction.INCOMING;
	}

	String otherId() {
		return this.seenFrom.equals(this.statedAt) ? this.statedOther : this.statedAt;
	}

	Period period() {
		return Period.of(this.from, this.until);
	}

	/** How two actors are tied, read from the one to the other. */
	public enum Kind {

		/** Is part of. */
		PART_OF,
		/** Is owned by. */
		OWNED_BY,
		/** Is a member of. */
		MEMBER_OF,
		/** Succeeds. */
		SUCCESSOR_OF,
		/** Is backed by. */
		BACKED_BY,
		/** Is family of. */
		FAMILY_OF

	}

	/** Which way a tie leads. */
	public enum Direction {

		/** From this actor to the other. */
		OUTGOING,
		/** From the other to this actor. */
		INCOMING

	}

}
