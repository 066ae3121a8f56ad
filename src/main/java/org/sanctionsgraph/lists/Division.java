package org.sanctionsgraph.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.caching.Weighed;

/**
 * The rows of a list by the values that they have.
 *
 * @param rows the serial numbers of the rows that have each value
 */
record Division(Map<String, RoaringBitmap> rows) implements Weighed {

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
	 * {@return the values that some of these rows have, most frequent first}
	 */
	List<Facet.Value> frequencies(RoaringBitmap among) {
		return this.rows.entrySet()
			.stream()
			.map((entry) -> new Facet.Value(entry.getKey(), RoaringBitmap.andCardinality(among, entry.getValue())))
			.filter((value) -> value.count() > 0)
			.sorted(MOST_FREQUENT_FIRST)
			.toList();
	}

	@Override
	public int bytes() {
		return this.rows.values().stream().mapToInt((set) -> ENTRY_BYTES + set.getSizeInBytes()).sum();
	}

}
