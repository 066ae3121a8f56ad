package org.sanctionsgraph.nameindex;

import java.util.Comparator;

import org.sanctionsgraph.matching.MatchMethod;
import org.sanctionsgraph.matching.NameComparison.Match;

/**
 * A form of an actor's name that matches.
 *
 * @param name the form
 * @param match how alike it is to the name that is searched for
 * @param sameScript whether both are written in one script
 */
public record NameHit(StoredName name, Match match, boolean sameScript) {

	/** Ties are broken by evidence. */
	public static final Comparator<NameHit> BEST_FIRST = Comparator
		.comparingDouble((NameHit hit) -> -hit.match().score())
		.thenComparing((hit) -> !hit.match().methods().contains(MatchMethod.EXACT))
		.thenComparing((hit) -> !hit.sameScript())
		.thenComparing((hit) -> !hit.name().isPreferred())
		.thenComparingInt((hit) -> -hit.name().acts())
		.thenComparing((hit) -> hit.name().actorId())
		.thenComparing((hit) -> hit.name().value());

	/**
	 * {@return the id of the actor}
	 */
	public String actorId() {
		return this.name.actorId();
	}

	/**
	 * {@return how alike the names are, 0 to 1}
	 */
	public double score() {
		return this.match.score();
	}

	/**
	 * {@return the same with that part of the score}
	 */
	public NameHit times(double part) {
		return (part == 1) ? this : new NameHit(this.name, this.match.times(part), this.sameScript);
	}

	/**
	 * {@return the same with a score that is no higher}
	 */
	NameHit atMost(double score) {
		return new NameHit(this.name, this.match.atMost(score), this.sameScript);
	}

	/**
	 * {@return the one of two names of the actor that is less alike what is searched for,
	 * which gives both}
	 */
	NameHit andAlso(NameHit other) {
		NameHit less = (BEST_FIRST.compare(this, other) <= 0) ? other : this;
		return new NameHit(less.name, less.match.inPart(), less.sameScript);
	}

	/**
	 * {@return the same for a name beside which something else is given}
	 */
	NameHit uncertain() {
		return new NameHit(this.name, this.match.uncertain(), this.sameScript);
	}

	/**
	 * {@return the same of an actor that is known to be meant, whatever the names}
	 */
	public NameHit certain() {
		return new NameHit(this.name, new Match(1, this.match.methods()), this.sameScript);
	}

}
