package org.sanctionsgraph.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.names.CsvRows;

/** Names that somebody may search for, and whom a search must find first. */
record GoldSet(String name, List<Query> queries) {

	private static final Path FILE = Path.of("src/test/resources/names/gold.csv");

	static GoldSet all() throws IOException {
		return new GoldSet("all", CsvRows.named(FILE).stream().map(Query::of).toList());
	}

	/**
	 * {@return the queries on actors for which the rules were not made}
	 */
	GoldSet heldOut() {
		return new GoldSet("held out", this.queries.stream().filter(Query::heldOut).toList());
	}

	/**
	 * {@return how well a search finds}
	 * @param search the ids that it finds, best match first
	 */
	Result measured(Function<String, List<String>> search) {
		List<Finding> findings = this.queries.stream()
			.map((query) -> new Finding(query, search.apply(query.text())))
			.toList();
		List<Finding> present = findings.stream().filter((finding) -> !finding.query().expected().isEmpty()).toList();
		List<Finding> absent = findings.stream().filter((finding) -> finding.query().expected().isEmpty()).toList();
		List<String> failures = new ArrayList<>();
		findings.stream()
			.filter((finding) -> !finding.isRight())
			.forEach((finding) -> failures.add(finding.toString()));
		return new Result(present.stream().filter(Finding::isRight).count() / (double) present.size(),
				present.stream().mapToDouble(Finding::reciprocalRank).average().orElse(0),
				absent.stream().filter((finding) -> !finding.isRight()).count() / (double) findings.size(), failures);
	}

	/** A name, and the ids of which one must be found first; none if nobody is meant. */
	record Query(String text, Set<String> expected, String challenge, boolean heldOut) {

		static Query of(Map<String, String> row) {
			return new Query(row.getOrDefault("query", ""),
					Stream.of(row.getOrDefault("expected", "").split(" "))
						.filter((id) -> !id.isEmpty())
						.collect(Collectors.toSet()),
					row.getOrDefault("challenge", ""), "held-out".equals(row.get("set")));
		}

	}

	/** What a query finds. */
	private record Finding(Query query, List<String> ids) {

		boolean isRight() {
			return this.query.expected().isEmpty() ? this.ids.isEmpty() : reciprocalRank() == 1;
		}

		double reciprocalRank() {
			for (int i = 0; i < this.ids.size(); i++) {
				if (this.query.expected().contains(this.ids.get(i))) {
					return 1.0 / (i + 1);
				}
			}
			return 0;
		}

	}

	/**
	 * How well a search finds.
	 *
	 * @param recall the share of the queries whose actor is found first
	 * @param meanReciprocalRank 1 if each is found first, 0.5 if each is found second
	 * @param falseHits the share of all queries that find somebody, but mean nobody
	 * @param failures the queries that failed
	 */
	record Result(double recall, double meanReciprocalRank, double falseHits, List<String> failures) {
	}

}
