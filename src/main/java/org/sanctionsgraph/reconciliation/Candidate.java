package org.sanctionsgraph.reconciliation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An actor that may be the one that a query looks for.
 *
 * @param id the id
 * @param name the name
 * @param description what distinguishes it from namesakes
 * @param score how well it matches, 0 to 100
 * @param match whether it is the one without doubt
 * @param type its type
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Candidate(String id, String name, @Nullable String description, double score, boolean match,
		List<Vocabulary.Term> type) {

	/** The score of an actor that the query names by its id or an identifier. */
	private static final double CERTAIN = 100;

	/** With less, a part of a name is missing or letters differ. */
	private static final double LEAST_OF_MATCH = 97;

	private static final double LEAST_LEAD = 5;

	private static final double SCALE = 100;

	private static final double DECIMALS = 10;

	/**
	 * {@return the candidates of a query, the best first} One matches if it alone is
	 * named by the query or, where none is, if its name is nearly the same and no other's
	 * nearly as much.
	 * @param named the actors that have the id or an identifier in the query
	 * @param alike the actors whose names are like the one in the query
	 */
	static List<Candidate> of(ReconciliationQuery query, List<FoundActor> named, List<FoundActors.Alike> alike,
			Vocabulary vocabulary) {
		Map<String, Candidate> candidates = new LinkedHashMap<>();
		named.forEach((actor) -> candidates.putIfAbsent(actor.id(), of(actor, CERTAIN, vocabulary)));
		int certain = candidates.size();
		alike.stream()
			.sorted(Comparator.comparingDouble((FoundActors.Alike match) -> -match.score()))
			.forEach((match) -> candidates.putIfAbsent(match.actor().id(),
					of(match.actor(), rounded(match.score()), vocabulary)));
		List<Candidate> ranked = List.copyOf(candidates.values());
		boolean matches = (certain > 0) ? certain == 1 : isClearlyBest(ranked);
		return IntStream.range(0, Math.min(ranked.size(), query.limit()))
			.mapToObj((rank) -> (rank == 0) ? ranked.get(rank).matching(matches) : ranked.get(rank))
			.toList();
	}

	private static boolean isClearlyBest(List<Candidate> ranked) {
		return !ranked.isEmpty() && ranked.getFirst().score >= LEAST_OF_MATCH
				&& (ranked.size() == 1 || ranked.get(1).score <= ranked.getFirst().score - LEAST_LEAD);
	}

	private static Candidate of(FoundActor actor, double score, Vocabulary vocabulary) {
		return new Candidate(actor.id(), actor.name(), actor.summary(), score, false,
				List.of(vocabulary.type(actor.kind())));
	}

	private static double rounded(double score) {
		return Math.round(score * SCALE * DECIMALS) / DECIMALS;
	}

	private Candidate matching(boolean matches) {
		return new Candidate(this.id, this.name, this.description, this.score, matches, this.type);
	}

}
