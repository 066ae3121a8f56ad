package org.sanctionsgraph.rowsets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.caching.Weighed;
import org.sanctionsgraph.filtering.Pairs;

/**
 * The rows of a list by the values that they have.
 *
 * @param type the type of the values in the schema, or nothing
 * @param rows the serial numbers of the rows that have each value
 * @param ranked the same by rank, where there are many values and each row has but one
 */
public record Division(String type, NavigableMap<String, RoaringBitmap> rows,
		@Nullable RankedRows ranked) implements Weighed {

	private static final int ENTRY_BYTES = 200;

	/** Fewer sets are joined faster one by one. */
	private static final int MANY = 128;

	/**
	 * {@return the rows by these values}
	 */
	public static Division of(String type, NavigableMap<String, RoaringBitmap> rows) {
		return new Division(type, rows, (rows.size() > MANY) ? RankedRows.of(rows) : null);
	}

	/**
	 * {@return the rows that have a value that matches}
	 */
	public RoaringBitmap having(Predicate<String> match) {
		List<RoaringBitmap> sets = this.rows.entrySet()
			.stream()
			.filter((entry) -> match.test(entry.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		return (this.ranked == null || sets.size() <= MANY) ? FastAggregation.or(sets.iterator())
				: this.ranked.having(match);
	}

	/**
	 * {@return of pairs of values the first, of rows that have it with a second that
	 * matches}
	 */
	public Division firsts(Predicate<String> second, String ofType) {
		NavigableMap<String, RoaringBitmap> firsts = new TreeMap<>();
		this.rows.forEach((pair, having) -> {
			if (second.test(Pairs.second(pair))) {
				firsts.merge(Pairs.first(pair), having, (one, other) -> RoaringBitmap.or(one, other));
			}
		});
		return new Division(ofType, firsts, null);
	}

	/**
	 * {@return how many of these rows have each value; values that none has are absent}
	 */
	public Map<String, Integer> frequencies(RoaringBitmap among) {
		Map<String, Integer> frequencies = new HashMap<>();
		this.rows.forEach((value, having) -> {
			int count = RoaringBitmap.andCardinality(among, having);
			if (count > 0) {
				frequencies.put(value, count);
			}
		});
		return frequencies;
	}

	/**
	 * {@return of these rows those with the first value, if one is given, and then as
	 * many more as are wanted, and all with the same value as the last; rows without a
	 * value come last}
	 * @param descending whether the greatest values come first
	 */
	public RoaringBitmap next(@Nullable String first, boolean descending, int wanted, RoaringBitmap among) {
		RoaringBitmap found = new RoaringBitmap();
		int more = 0;
		for (Map.Entry<String, RoaringBitmap> equal : from(first, descending).entrySet()) {
			if (more >= wanted) {
				break;
			}
			if (RoaringBitmap.intersects(among, equal.getValue())) {
				RoaringBitmap rows = RoaringBitmap.and(among, equal.getValue());
				found.or(rows);
				more += equal.getKey().equals(first) ? 0 : rows.getCardinality();
			}
		}
		if (more < wanted) {
			found.or(RoaringBitmap.andNot(among, valued()));
		}
		return found;
	}

	/**
	 * {@return whether all of these rows have a value}
	 */
	public boolean hasAll(RoaringBitmap among) {
		return valued().contains(among);
	}

	private RoaringBitmap valued() {
		return (this.ranked == null) ? FastAggregation.or(this.rows.values().iterator()) : this.ranked.all();
	}

	private NavigableMap<String, RoaringBitmap> from(@Nullable String first, boolean descending) {
		NavigableMap<String, RoaringBitmap> directed = descending ? this.rows.descendingMap() : this.rows;
		return (first == null) ? directed : directed.tailMap(first, true);
	}

	@Override
	public int bytes() {
		int sets = this.rows.values().stream().mapToInt((set) -> ENTRY_BYTES + set.getSizeInBytes()).sum();
		return sets + ((this.ranked == null) ? 0 : this.ranked.bytes());
	}

}
