package org.sanctionsgraph.identifier;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.SoughtText;
import org.sanctionsgraph.reads.Reads;
import org.sanctionsgraph.scheme.PlainForm;

import org.springframework.stereotype.Component;

/** Finds actors by identifiers that a request gives. */
@Component
public class IdentifiedActors {

	private final Reads reads;

	private final Identifiers identifiers;

	IdentifiedActors(Reads reads, Identifiers identifiers) {
		this.reads = reads;
		this.identifiers = identifiers;
	}

	/**
	 * Throws a {@link BadRequest} if an identifier is empty or its scheme is unknown,
	 * which would read as one in which nobody has a number.
	 * @param argument the path of the argument with the identifiers
	 */
	public void check(String argument, List<IdentifierInput> asked, DataFetchingEnvironment environment) {
		List<String> known = Objects.requireNonNull(this.reads.one(this.identifiers.schemes, "", environment));
		for (int i = 0; i < asked.size(); i++) {
			check("%s[%d]".formatted(argument, i), asked.get(i), known);
		}
	}

	/**
	 * {@return the ids of the actors by identifier in plain form; identifiers that no
	 * actor has are absent}
	 */
	public Map<IdentifierInput, String> ids(List<IdentifierInput> asked, DataFetchingEnvironment environment) {
		return this.reads.all(this.identifiers, asked.stream().map(IdentifierInput::plain).toList(), environment);
	}

	private static void check(String argument, IdentifierInput identifier, List<String> known) {
		SoughtText.check(argument + ".value", identifier.value());
		if (!PlainForm.exists(identifier.value())) {
			throw new BadRequest(argument + ".value", "is empty", "a text with a letter or digit");
		}
		if (!known.contains(identifier.scheme())) {
			throw BadRequest.ofName(argument + ".scheme", identifier.scheme(), known);
		}
	}

}
