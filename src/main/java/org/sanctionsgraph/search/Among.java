package org.sanctionsgraph.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.kernel.BatchRead;

/**
 * Reads whether actors meet conditions.
 *
 * @param actors reads them
 * @param references refuses conditions that refer to what does not exist
 * @param conditions conditions on actor {@code a}
 */
record Among(Actors actors, References references, Conditions conditions) implements BatchRead<String, Boolean> {

	@Override
	public String name() {
		return "searchActors.filter";
	}

	@Override
	public Map<String, Boolean> read(Collection<String> ids) {
		this.references.check(this.conditions.references());
		Conditions where = this.conditions.and("a.id = any(:it)", List.copyOf(ids));
		return this.actors.ids(where).stream().collect(Collectors.toMap(Function.identity(), (id) -> true));
	}

	@Override
	public @Nullable Boolean absent() {
		return false;
	}

	@Override
	public String toString() {
		return this.conditions.toString();
	}

}
