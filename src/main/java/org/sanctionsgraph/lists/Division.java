package org.sanctionsgraph.lists;

import java.util.Comparator;
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
 */
public record Division(String type, NavigableMap<String, RoaringBitmap> rows) implements Weighed {

	private static final int ENTRY_BYTES = 200;

	private static final Comparator<Facet.Value> MOST_FREQUENT_FIRST = Comparator.comparingInt(Facet.Value::count)
		.reversed()
		.thenComparing(Facet.Value::value);

	/**
	 * {@return the rows that have a value that matches}
	 */
	RoaringBitmap having(Predicate<String> match) {
		return FastAggregation.or(this.rows.entrySet()
			.stream()
			.filter((entry) -> match.test(entry.getKey()))
			.map(Map.Entry::getValue)
			.iterator());
	}

	/**
	 * {@return of pairs of values the first, of rows that have it with a second that
	 * matches}
	 */
	Division firsts(Predicate<String> second, String ofType) {
		NavigableMap<String, RoaringBitmap> firsts = new TreeMap<>();
		this.rows.forEach((pair, having) -> {
			if (second.test(Pairs.second(pair))) {
				firsts.merge(Pairs.first(pair), having, (one, other) -> RoaringBitmap.or(one, other));
			}
		});
		return new Division(ofType, firsts);
	}

	/**
	 * {@return the values that some of these rows have, most frequent first}
	 */
	List<Facet.Value> frequencies(RoaringBitmap among) {
		return this.rows.entrySet()
			.stream()
			.map((entry) -> new Facet.Value(entry.getKey(), RoaringBitmap.andCardinality(among, entry.getValue()),
					this.type))
			.filter((value) -> value.count() > 0)
			.sorted(MOST_FREQUENT_FIRST)
			.toList();
	}

	/**
	 * {@return of these rows those with the first value, if one is given, and then as
	 * many more as are wanted, and all with the same value as the last}
	 * @param descending whether the greatest values come first
	 */
	public RoaringBitmap next(@Nullable String first, boolean descending, int wanted, RoaringBitmap among) {
		RoaringBitmap found = new RoaringBitmap();
		int more = 0;
		for (Map.Entry<String, RoaringBitmap> equal : from(first, descending).entrySet()) {
			if (more >= wanted) {
				break;
			}
			RoaringBitmap rows = RoaringBitmap.and(among, equal.getValue());
			found.or(rows);
			more += equal.getKey().equals(first) ? 0 : rows.getCardinality();
		}
		return found;
	}

	private NavigableMap<String, RoaringBitmap> from(@Nullable String first, boolean descending) {
		NavigableMap<String, RoaringBitmap> directed = descending ? this.rows.descendingMap() : this.rows;
		return (first == null) ? directed : directed.tailMap(first, true);
	}

	@Override
	public int bytes() {
		return this.rows.values().stream().mapToInt((set) -> ENTRY_BYTES + set.getSizeInBytes()).sum();
	}

}
