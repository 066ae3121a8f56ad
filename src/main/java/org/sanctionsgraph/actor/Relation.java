package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Period;

/**
 * A relation between two actors, seen from one of them.
 *
 * @param statedAt the actor at which the relation is recorded
 * @param seenFrom the actor from which it is seen
 */
public record Relation(Kind kind, String statedAt, String statedOther, String seenFrom, @Nullable String role,
		@Nullable String from, @Nullable String until) {

	/**
	 * {@return whether the relation leads from this actor to the other}
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

	/** The kinds of relations, read from the first actor to the second. */
	public enum Kind {

		/** The first is part of the second. */
		PART_OF,
		/** The first is owned by the second. */
		OWNED_BY,
		/** The first is a member of the second. */
		MEMBER_OF,
		/** The first is a successor of the second. */
		SUCCESSOR_OF,
		/** The first is backed by the second. */
		BACKED_BY,
		/** The first is family of the second. */
		FAMILY_OF

	}

	/** The direction in which a relation leads. */
	public enum Direction {

		/** From this actor to the other. */
		OUTGOING,
		/** From the other actor to this one. */
		INCOMING

	}

}
