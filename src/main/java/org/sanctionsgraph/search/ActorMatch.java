package org.sanctionsgraph.search;

import java.util.Collection;
import java.util.List;

import org.sanctionsgraph.actor.Name;
import org.sanctionsgraph.kernel.Compound;
import org.sanctionsgraph.matching.MatchMethod;
import org.sanctionsgraph.nameindex.NameHit;

/**
 * An actor whose name matches.
 *
 * @param actorId the id of the actor
 * @param score how alike the names are, 0 to 1
 * @param matchedName the form that matches
 * @param methods how it differs
 */
record ActorMatch(String actorId, double score, Name matchedName, List<MatchMethod> methods) implements Compound {

	@Override
	public Collection<?> parts() {
		return List.of(this.matchedName);
	}

	static ActorMatch of(NameHit hit) {
		return new ActorMatch(hit.actorId(), hit.score(), new Name(hit.actorId(), hit.name().value(),
				hit.name().language(), Name.Kind.valueOf(hit.name().kind())),
				hit.match().methods().stream().sorted().toList());
	}

}
