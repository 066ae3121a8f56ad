package org.sanctionsgraph.rowsets;

import java.nio.ByteBuffer;
import java.util.NavigableMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RangeBitmap;
import org.roaringbitmap.RoaringBitmap;

/**
 * Rows by the rank of their value among the values in order: those with one of many
 * values that follow each other are found in a time that does not depend on how many
 * values there are.
 *
 * @param values the values in order; the rank of the first is one
 * @param ranks the rank of each row's value, zero for a row without one
 * @param bytes about how many bytes it takes
 */
record RankedRows(String[] values, RangeBitmap ranks, int bytes) {

	/**
	 * {@return the same rows by rank, or null if some row has several values}
	 */
	static @Nullable RankedRows of(NavigableMap<String, RoaringBitmap> rows) {
		RoaringBitmap all = FastAggregation.or(rows.values().iterator());
		long pairs = rows.values().stream().mapToLong(RoaringBitmap::getLongCardinality).sum();
		return (all.isEmpty() || pairs > all.getLongCardinality()) ? null : of(rows, all.last());
	}

	private static RankedRows of(NavigableMap<String, RoaringBitmap> rows, int last) {
		int[] ranks = new int[last + 1];
		int next = 1;
		for (RoaringBitmap having : rows.values()) {
			int rank = next++;
			having.forEach((int row) -> ranks[row] = rank);
		}
		RangeBitmap.Appender appender = RangeBitmap.appender(rows.size());
		for (int rank : ranks) {
			appender.add(rank);
		}
		int bytes = appender.serializedSizeInBytes();
		return new RankedRows(rows.keySet().toArray(String[]::new), appender.build(ByteBuffer.allocate(bytes)), bytes);
	}

	/**
	 * {@return the rows that have a value that matches}
	 */
	RoaringBitmap having(Predicate<String> match) {
		RoaringBitmap found = new RoaringBitmap();
		int index = 0;
		while (index < this.values.length) {
			int end = end(index, match);
			if (end > index) {
				found.or(this.ranks.between(index + 1, end));
			}
			index = end + 1;
		}
		return found;
	}

	/**
	 * {@return the rows that have a value}
	 */
	RoaringBitmap all() {
		return this.ranks.gte(1);
	}

	/** The first index from that one on whose value does not match. */
	private int end(int index, Predicate<String> match) {
		int end = index;
		while (end < this.values.length && match.test(this.values[end])) {
			end++;
		}
		return end;
	}

}
