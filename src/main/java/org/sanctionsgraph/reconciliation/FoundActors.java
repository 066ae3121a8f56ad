package org.sanctionsgraph.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.client.GraphClient;

import org.springframework.stereotype.Component;

/** Asks the graph for actors, as many at once as it permits. */
@Component
class FoundActors {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final int LONGEST_ID = 100;

	private static final int MOST = 100;

	private static final String BY_IDS = """
			query ByIds($ids: [ID!]!) { actors: nodes(ids: $ids) { ...Found } }
			""";

	private static final String BY_IDENTIFIERS = """
			query ByIdentifiers($identifiers: [IdentifierInput!]!) {
			  actors: actorsByIdentifiers(identifiers: $identifiers) { ...Found }
			}
			""";

	private static final String BY_NAMES = """
			query ByNames($queries: [ActorMatchInput!]!, $first: Int!) {
			  matches: matchActors(queries: $queries, first: $first) { score actor { ...Found } }
			}
			""";

	private final GraphClient graph;

	FoundActors(GraphClient graph) {
		this.graph = graph;
	}

	/**
	 * {@return the actors by id; ids that no actor has are absent}
	 * @param fields the fragment with the fields to read
	 */
	Map<String, FoundActor> byIds(Collection<String> ids, String fields) {
		List<String> possible = ids.stream().distinct().filter(FoundActors::mayBeId).toList();
		return all(BY_IDS + fields, "ids", possible).stream()
			.filter((node) -> node != null && node.kind() != null)
			.collect(Collectors.toMap(FoundActor::id, (actor) -> actor));
	}

	/**
	 * {@return the actors by identifier; identifiers that no actor has are absent}
	 */
	Map<Map<String, String>, FoundActor> byIdentifiers(Collection<Map<String, String>> identifiers) {
		List<Map<String, String>> asked = identifiers.stream().distinct().toList();
		List<@Nullable FoundActor> found = all(BY_IDENTIFIERS + FoundActor.BRIEF, "identifiers", asked);
		Map<Map<String, String>, FoundActor> actors = new HashMap<>();
		for (int i = 0; i < asked.size(); i++) {
			FoundActor actor = found.get(i);
			if (actor != null) {
				actors.put(asked.get(i), actor);
			}
		}
		return actors;
	}

	/**
	 * {@return the actors that match each description, best match first}
	 * @param descriptions as many as the graph permits at once
	 */
	List<List<Alike>> matching(List<Map<String, Object>> descriptions, int first) {
		return this.graph
			.ask(BY_NAMES + FoundActor.BRIEF, Map.of("queries", descriptions, "first", first), Matching.class)
			.matches();
	}

	private List<@Nullable FoundActor> all(String document, String variable, List<?> values) {
		List<@Nullable FoundActor> actors = new ArrayList<>();
		parts(values, MOST)
			.forEach((part) -> actors.addAll(this.graph.ask(document, Map.of(variable, part), Brief.class).actors()));
		return actors;
	}

	private static boolean mayBeId(String text) {
		return text.length() <= LONGEST_ID && ID.matcher(text).matches();
	}

	private static <E> List<List<E>> parts(List<E> values, int most) {
		List<List<E>> parts = new ArrayList<>();
		for (int start = 0; start < values.size(); start += most) {
			parts.add(values.subList(start, Math.min(start + most, values.size())));
		}
		return parts;
	}

	/**
	 * An actor whose name matches.
	 *
	 * @param score how alike the names are, 0 to 1
	 * @param actor the actor
	 */
	record Alike(double score, FoundActor actor) {
	}

	private record Matching(List<List<Alike>> matches) {
	}

	private record Brief(List<@Nullable FoundActor> actors) {
	}

}
