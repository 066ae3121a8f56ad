package org.sanctionsgraph.search;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.identifier.IdentifierInput;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * An actor to look for; what is omitted is not compared.
 *
 * @param name the name
 * @param kind the kind of actor
 * @param birthDate the date of birth, as precise as it is known
 * @param countries countries that the actor may belong to
 * @param identifiers identifiers, one of which the actor may have
 */
record ActorMatchInput(String name, Actor.@Nullable Kind kind, @Nullable PartialDate birthDate,
		@Nullable List<String> countries, @Nullable List<IdentifierInput> identifiers) {

	private static final double OTHER_COUNTRY = 0.85;

	List<IdentifierInput> identifiersOrNone() {
		return (this.identifiers == null) ? List.of() : this.identifiers;
	}

	/**
	 * {@return the part of the score of an actor's name that is left: 0 if the actor is
	 * another one}
	 */
	double left(Actor actor) {
		if ((this.kind != null && !actor.kind().mayBe(this.kind)) || isBornOnAnotherDay(actor)) {
			return 0;
		}
		boolean elsewhere = this.countries != null && !this.countries.isEmpty() && !actor.countries().isEmpty()
				&& Collections.disjoint(this.countries, actor.countries());
		return elsewhere ? OTHER_COUNTRY : 1;
	}

	/**
	 * Dates that are less precise than a day contradict each other if no day is in both.
	 */
	private boolean isBornOnAnotherDay(Actor actor) {
		if (this.birthDate == null || actor.birthDate() == null) {
			return false;
		}
		PartialDate known = new PartialDate(actor.birthDate());
		return known.firstDay().isAfter(this.birthDate.lastDay())
				|| known.lastDay().isBefore(this.birthDate.firstDay());
	}

}
