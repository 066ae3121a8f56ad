package org.sanctionsgraph.reconciliation;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Finds the candidates of a batch of queries, with a few questions for all of them. */
@Component
class Reconciliation {

	/** Whether a candidate is clearly the best shows only beside the second. */
	private static final int LEAST_READ = 2;

	private final FoundActors actors;

	Reconciliation(FoundActors actors) {
		this.actors = actors;
	}

	/**
	 * {@return the results by the keys of the queries}
	 */
	Map<String, Result> of(Map<String, ReconciliationQuery> queries, Vocabulary vocabulary) {
		Collection<ReconciliationQuery> all = queries.values();
		Map<String, FoundActor> byId = this.actors
			.byIds(all.stream().map(ReconciliationQuery::name).filter(Objects::nonNull).toList(), FoundActor.BRIEF);
		Map<Map<String, String>, FoundActor> byIdentifier = this.actors
			.byIdentifiers(all.stream().flatMap((query) -> query.identifiers().stream()).toList());
		Iterator<List<FoundActors.Alike>> alike = alike(all).iterator();
		Map<String, Result> results = new LinkedHashMap<>();
		queries.forEach((key, query) -> {
			List<FoundActor> named = Stream
				.concat(Stream.ofNullable(query.name()).map(byId::get),
						query.identifiers().stream().map(byIdentifier::get))
				.filter((actor) -> actor != null && query.permits(actor))
				.toList();
			List<FoundActors.Alike> matches = query.descriptions()
				.flatMap((description) -> alike.next().stream())
				.toList();
			results.put(key, new Result(Candidate.of(query, named, matches, vocabulary)));
		});
		return results;
	}

	/** A query of several types is one for each of them. */
	private List<List<FoundActors.Alike>> alike(Collection<ReconciliationQuery> queries) {
		int most = queries.stream().mapToInt(ReconciliationQuery::limit).max().orElse(LEAST_READ);
		List<Map<String, Object>> descriptions = queries.stream().flatMap(ReconciliationQuery::descriptions).toList();
		QueryReader.checkSize("queries", descriptions.size());
		return this.actors.matching(descriptions, Math.max(most, LEAST_READ));
	}

	/**
	 * The result of a query.
	 *
	 * @param result the candidates, the best first
	 */
	record Result(List<Candidate> result) {
	}

}
