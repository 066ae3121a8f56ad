package org.sanctionsgraph.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.graphql.BadRequest;

import org.springframework.stereotype.Component;

/** What is proposed to somebody who types, or who looks for columns to add. */
@Component
class Proposals {

	private static final int MOST = 10;

	private static final int LAST = 100;

	private static final String DOCUMENT = """
			query Beginnings($prefix: String!, $first: Int!) {
			  found: suggest(prefix: $prefix, types: [ACTOR], first: $first) { record { ...Found } }
			}
			""";

	private final GraphClient graph;

	private final FoundActors actors;

	Proposals(GraphClient graph, FoundActors actors) {
		this.graph = graph;
		this.actors = actors;
	}

	/**
	 * {@return the actors whose id is the text, or of whose names a word begins so}
	 */
	Suggested<Entity> entities(String prefix, String cursor, Vocabulary vocabulary) {
		int skipped = number("cursor", cursor, 0);
		if (prefix.isBlank() || skipped >= LAST) {
			return new Suggested<>(List.of());
		}
		int first = Math.min(skipped + MOST, LAST);
		Stream<FoundActor> beginning = this.graph
			.ask(DOCUMENT + FoundActor.BRIEF, Map.of("prefix", prefix, "first", first), Beginnings.class)
			.found()
			.stream()
			.map(Beginning::record);
		return new Suggested<>(
				Stream.concat(this.actors.byIds(List.of(prefix), FoundActor.BRIEF).values().stream(), beginning)
					.distinct()
					.skip(skipped)
					.limit(MOST)
					.map((actor) -> new Entity(actor.id(), actor.name(), actor.summary(),
							List.of(vocabulary.type(actor.kind()))))
					.toList());
	}

	/**
	 * {@return those of the terms of whose names a word begins so}
	 */
	static Suggested<Vocabulary.Term> terms(List<Vocabulary.Term> terms, String prefix) {
		return new Suggested<>(terms.stream().filter((term) -> term.begins(prefix)).toList());
	}

	/**
	 * {@return the properties that actors of a type, or of any type, have values of}
	 */
	static Properties properties(String type, @Nullable String limit, Vocabulary vocabulary) {
		if (!type.isBlank() && !vocabulary.typeIds().contains(type)) {
			throw BadRequest.ofName("type", type, vocabulary.typeIds());
		}
		List<Vocabulary.Term> offered = vocabulary.offered(type);
		int most = number("limit", (limit == null) ? "" : limit, offered.size());
		return new Properties(type, offered.stream().limit(most).toList());
	}

	private static int number(String argument, String text, int omitted) {
		try {
			int number = text.isBlank() ? omitted : Integer.parseInt(text);
			if (number >= 0) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw new BadRequest(argument, "is not a number", "a number from 0");
		}
		throw new BadRequest(argument, "is negative", "a number from 0");
	}

	/**
	 * What is suggested.
	 *
	 * @param <E> the type
	 * @param result the suggestions, the best first
	 */
	record Suggested<E>(List<E> result) {
	}

	/**
	 * An actor that is suggested.
	 *
	 * @param id the id
	 * @param name the name
	 * @param description what distinguishes it from namesakes
	 * @param notable its type
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Entity(String id, String name, @Nullable String description, List<Vocabulary.Term> notable) {
	}

	/**
	 * The properties of a type.
	 *
	 * @param type the id of the type
	 * @param properties the properties
	 */
	record Properties(String type, List<Vocabulary.Term> properties) {
	}

	private record Beginnings(List<Beginning> found) {
	}

	private record Beginning(FoundActor record) {
	}

}
