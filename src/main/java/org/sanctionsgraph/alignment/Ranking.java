package org.sanctionsgraph.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.caching.Weighed;
import org.sanctionsgraph.rowsets.Division;

/**
 * The targets of a comparison in order: those that most jurisdictions designated first,
 * then by the first designation.
 *
 * @param byKey the serial numbers of the targets by their sort keys
 * @param all those of all targets
 */
record Ranking(Division byKey, RoaringBitmap all) implements Weighed {

	/**
	 * {@return the sort key of a target}
	 * @param jurisdictions the number of jurisdictions that designated it
	 * @param firstListed the date of the first designation, or the empty text
	 */
	static String key(int jurisdictions, String firstListed) {
		return "%02d%s".formatted(99 - jurisdictions, firstListed);
	}

	/**
	 * {@return the order of the targets of these jurisdictions}
	 */
	static Ranking of(List<List<ListedTogether>> byJurisdiction) {
		List<RoaringBitmap> byAtLeast = byAtLeast(byJurisdiction);
		NavigableMap<String, RoaringBitmap> ranked = new TreeMap<>();
		RoaringBitmap known = new RoaringBitmap();
		byDate(byJurisdiction).forEach((from, targets) -> {
			targets.andNot(known);
			known.or(targets);
			for (int count = byAtLeast.size(); count > 0; count--) {
				RoaringBitmap equal = RoaringBitmap.and(targets, byAtLeast.get(count - 1));
				targets.andNot(equal);
				if (!equal.isEmpty()) {
					ranked.put(key(count, from), equal);
				}
			}
		});
		return new Ranking(new Division("", ranked, null), known);
	}

	/** The targets that at least one jurisdiction designated, at least two, and so on. */
	private static List<RoaringBitmap> byAtLeast(List<List<ListedTogether>> byJurisdiction) {
		List<RoaringBitmap> byAtLeast = new ArrayList<>();
		for (List<ListedTogether> listed : byJurisdiction) {
			RoaringBitmap added = new RoaringBitmap();
			listed.forEach((together) -> added.add(together.targets()));
			byAtLeast.add(new RoaringBitmap());
			for (int more = byAtLeast.size() - 1; more > 0; more--) {
				byAtLeast.get(more).or(RoaringBitmap.and(byAtLeast.get(more - 1), added));
			}
			byAtLeast.getFirst().or(added);
		}
		return byAtLeast;
	}

	private static Map<String, RoaringBitmap> byDate(List<List<ListedTogether>> byJurisdiction) {
		Map<String, RoaringBitmap> byDate = new TreeMap<>();
		byJurisdiction.stream()
			.flatMap(Collection::stream)
			.forEach((listed) -> byDate.computeIfAbsent(listed.from(), (from) -> new RoaringBitmap())
				.add(listed.targets()));
		return byDate;
	}

	/**
	 * {@return the number of targets}
	 */
	int size() {
		return this.all.getCardinality();
	}

	/**
	 * {@return the targets with that key, if one is given, and then as many more in that
	 * direction as wanted, and all with the same key as the last}
	 */
	RoaringBitmap from(@Nullable String key, boolean backward, int wanted) {
		return this.byKey.next(key, backward, wanted, this.all);
	}

	@Override
	public int bytes() {
		return this.byKey.bytes() + this.all.getSizeInBytes();
	}

}
