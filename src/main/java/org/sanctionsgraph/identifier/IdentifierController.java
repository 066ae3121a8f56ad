package org.sanctionsgraph.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.reads.Reads;
import org.sanctionsgraph.scheme.PlainForm;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds actors by their identifiers. */
@Controller
class IdentifierController {

	private final Reads reads;

	private final Identifiers identifiers;

	private final Actors actors;

	IdentifierController(Reads reads, Identifiers identifiers, Actors actors) {
		this.reads = reads;
		this.identifiers = identifiers;
		this.actors = actors;
	}

	@QueryMapping
	List<@Nullable Actor> actorsByIdentifiers(@Argument("identifiers") List<IdentifierInput> asked,
			DataFetchingEnvironment environment) {
		checkValues(asked);
		checkSchemes(asked, Objects.requireNonNull(this.reads.one(this.identifiers.schemes, "", environment)));
		List<IdentifierInput> plain = asked.stream().map(IdentifierInput::plain).toList();
		Map<IdentifierInput, String> ids = this.reads.all(this.identifiers, plain, environment);
		Map<String, Actor> found = this.reads.all(this.actors, ids.values(), environment);
		List<@Nullable Actor> inOrder = new ArrayList<>();
		plain.forEach((identifier) -> inOrder.add(found.get(ids.get(identifier))));
		return inOrder;
	}

	private static void checkValues(List<IdentifierInput> asked) {
		for (int i = 0; i < asked.size(); i++) {
			if (!PlainForm.exists(asked.get(i).value())) {
				throw new BadRequest("identifiers[%d].value".formatted(i), "is empty", "a text with a letter or digit");
			}
		}
	}

	/** A scheme that nobody knows would read as one in which nobody has a number. */
	private static void checkSchemes(List<IdentifierInput> asked, List<String> known) {
		for (int i = 0; i < asked.size(); i++) {
			if (!known.contains(asked.get(i).scheme())) {
				throw BadRequest.ofName("identifiers[%d].scheme".formatted(i), asked.get(i).scheme(), known);
			}
		}
	}

}
