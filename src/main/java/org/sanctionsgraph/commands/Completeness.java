package org.sanctionsgraph.commands;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.JsonNode;

/**
 * How much a set of records says of what it could say.
 *
 * @param shares what part of all has something, by what it is
 * @param coverage the number of legal authorities by how complete they are said to be
 * @param undated the sources without a date of publication
 */
record Completeness(Map<String, Share> shares, Map<String, Integer> coverage, List<String> undated) {

	static Completeness of(RecordSet set) {
		Map<String, Share> shares = new TreeMap<>();
		List<ClaimMade> claims = distinct(set.claims());
		Predicate<ClaimMade> located = (claim) -> claim.locator() != null;
		shares.put("claims with a locator", Share.of(claims, located));
		shares.put("PREFERRED claims with a locator",
				Share.of(claims.stream().filter((claim) -> claim.rank().equals("PREFERRED")).toList(), located));
		List<RecordDocument> sources = set.of(RecordKind.SOURCE);
		shares.put("sources with a url", Share.of(sources, (source) -> source.tree().has("url")));
		Set<String> identified = identified(set);
		shares.put("named targets with an identifier",
				Share.of(targets(set), (target) -> identified.contains(target.id())));
		Map<String, Integer> coverage = set.of(RecordKind.AUTHORITY)
			.stream()
			.collect(Collectors.toMap((authority) -> authority.tree().at("/coverage/state").asString("UNKNOWN"),
					(authority) -> 1, Integer::sum, TreeMap::new));
		return new Completeness(shares, coverage,
				sources.stream()
					.filter((source) -> !source.tree().has("publishedOn"))
					.map(RecordDocument::id)
					.toList());
	}

	/** As they are loaded: each statement of a source once. */
	private static List<ClaimMade> distinct(List<ClaimMade> claims) {
		return List.copyOf(claims.stream()
			.collect(Collectors.toMap(ClaimMade::statement, (claim) -> claim, (one, other) -> one))
			.values());
	}

	private static Stream<JsonNode> designations(RecordSet set) {
		return set.of(RecordKind.MEASURE)
			.stream()
			.flatMap((measure) -> measure.tree().path("designations").valueStream());
	}

	private static List<RecordDocument> targets(RecordSet set) {
		Set<String> targets = designations(set).map(Completeness::target).collect(Collectors.toSet());
		return set.of(RecordKind.ACTOR)
			.stream()
			.filter((actor) -> targets.contains(actor.id()) && !actor.tree().path("kind").asString("").equals("GROUP"))
			.toList();
	}

	/** The actors that have an identifier, of their own or where they are designated. */
	private static Set<String> identified(RecordSet set) {
		return Stream
			.concat(set.of(RecordKind.ACTOR)
				.stream()
				.filter((actor) -> !actor.tree().path("identifiers").isEmpty())
				.map(RecordDocument::id),
					designations(set).filter((designation) -> designation.has("identifier")).map(Completeness::target))
			.collect(Collectors.toSet());
	}

	private static String target(JsonNode designation) {
		return designation.path("target").asString("");
	}

	/** Those of all that have something. */
	record Share(int having, int all) {

		static <T> Share of(List<T> all, Predicate<T> having) {
			return new Share((int) all.stream().filter(having).count(), all.size());
		}

		int percent() {
			return (this.all == 0) ? 100 : 100 * this.having / this.all;
		}

	}

}
