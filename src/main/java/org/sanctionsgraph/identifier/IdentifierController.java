package org.sanctionsgraph.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.reads.Reads;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds actors by their identifiers. */
@Controller
class IdentifierController {

	private final Reads reads;

	private final IdentifiedActors identified;

	private final Actors actors;

	IdentifierController(Reads reads, IdentifiedActors identified, Actors actors) {
		this.reads = reads;
		this.identified = identified;
		this.actors = actors;
	}

	@QueryMapping
	List<@Nullable Actor> actorsByIdentifiers(@Argument("identifiers") List<IdentifierInput> asked,
			DataFetchingEnvironment environment) {
		this.identified.check("identifiers", asked, environment);
		Map<IdentifierInput, String> ids = this.identified.ids(asked, environment);
		Map<String, Actor> found = this.reads.all(this.actors, ids.values(), environment);
		List<@Nullable Actor> inOrder = new ArrayList<>();
		asked.forEach((identifier) -> inOrder.add(found.get(ids.get(identifier.plain()))));
		return inOrder;
	}

}
