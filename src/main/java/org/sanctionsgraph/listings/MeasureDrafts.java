package org.sanctionsgraph.listings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.Origin;

/**
 * The measures that an import makes: one for each listing, and a further one for a target
 * that is listed anew. None is larger than a record file may be.
 */
public final class MeasureDrafts {

	static final List<String> UNSPECIFIED = List.of("UNSPECIFIED");

	private static final int MOST = 5_000;

	private final Map<ListingDraft, List<Map<String, DraftDesignation>>> byListing = new LinkedHashMap<>();

	/**
	 * Adds a designation, unless the same has been added before.
	 * {@return whether it is
	 * new}
	 */
	public boolean add(ListingDraft listing, DraftDesignation designation) {
		List<Map<String, DraftDesignation>> rounds = this.byListing.computeIfAbsent(listing,
				(first) -> new ArrayList<>());
		boolean known = rounds.stream().anyMatch((round) -> designation.equals(round.get(designation.target())));
		if (!known) {
			rounds.stream()
				.filter((round) -> round.size() < MOST && !round.containsKey(designation.target()))
				.findFirst()
				.orElseGet(() -> added(rounds))
				.put(designation.target(), designation);
		}
		return !known;
	}

	/**
	 * {@return the identifier of each designation that has one, by its target}
	 */
	Stream<Map.Entry<String, DraftIdentifier>> identifiers() {
		return this.byListing.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((round) -> round.values().stream())
			.flatMap((designation) -> Stream.ofNullable(designation.identifier())
				.map((identifier) -> Map.entry(designation.target(), identifier)));
	}

	/**
	 * {@return the records}
	 */
	Stream<Map<String, Object>> records(Origin origin, Ids ids, SharedIdentifiers shared) {
		return this.byListing.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.map((round) -> record(entry.getKey(), round, origin, ids, shared)));
	}

	private static Map<String, DraftDesignation> added(List<Map<String, DraftDesignation>> rounds) {
		rounds.add(new LinkedHashMap<>());
		return rounds.getLast();
	}

	private static Map<String, Object> record(ListingDraft listing, Map<String, DraftDesignation> round, Origin origin,
			Ids ids, SharedIdentifiers shared) {
		TreeSet<String> all = new TreeSet<>();
		round.values().forEach((designation) -> all.addAll(designation.provisions()));
		List<String> provisions = all.isEmpty() ? UNSPECIFIED : List.copyOf(all);
		String begins = listing.announced() ? listing.day() : null;
		return listing.fields(ids.next(listing.wantedId()))
			.with("provisions", provisions)
			.with("designations",
					round.values()
						.stream()
						.map((designation) -> shared.without(designation).fields(origin, provisions, begins))
						.toList())
			.with("evidence", origin.evidence())
			.map();
	}

}
