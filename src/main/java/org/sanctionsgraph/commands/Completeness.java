package org.sanctionsgraph.commands;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;

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
		shares.put("sources with a url, or the reason why they have none", Share.of(sources, Gaps::hasPlace));
		Targets targets = Targets.of(set);
		Predicate<RecordDocument> identified = (target) -> targets.identified().contains(target.id());
		shares.put("named targets with an identifier", Share.of(targets.named(), identified));
		shares.put("named targets with an identifier, or a search for one",
				Share.of(targets.named(), identified.or(Gaps::isSought)));
		Set<String> forbidding = forbidding(sources);
		shares.put("claims of sources that permit their reuse",
				Share.of(claims, (claim) -> !forbidding.contains(claim.source())));
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

	/** The ids of the sources whose licence forbids the reuse of what they state. */
	private static Set<String> forbidding(List<RecordDocument> sources) {
		return sources.stream()
			.filter((source) -> !source.tree().at("/licence/permitsReuse").asBoolean(true))
			.map(RecordDocument::id)
			.collect(Collectors.toSet());
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
