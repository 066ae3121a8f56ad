package org.sanctionsgraph.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.caching.DatasetVersions;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads sets of rows: one statement, and a row of its result for each set.
 *
 * @param jdbc runs the statements
 * @param versions tells whether the numbers of the rows are those of the version
 */
record RowSets(JdbcClient jdbc, DatasetVersions versions) {

	/** H2 has no array of more than 65,535 elements, so a set may come in several. */
	private static final String SETS = """
			select %1$s as key_, array_agg(distinct %2$s) as rows_ from %3$s where %4$s
			 group by 1, %2$s / 50000""";

	/**
	 * {@return the serial numbers of the rows that meet a condition, by the value of an
	 * expression, in a dataset version}
	 */
	Map<String, RoaringBitmap> by(String version, String expression, String serial, String from, String where,
			Map<String, Object> parameters) {
		Map<String, RoaringBitmap> sets = new HashMap<>();
		this.jdbc.sql(SETS.formatted(expression, serial, from, where)).params(parameters).query((row) -> {
			sets.merge(row.getString(1), set((Object[]) row.getArray(2).getArray()),
					(one, other) -> RoaringBitmap.or(one, other));
		});
		sets.values().forEach(RoaringBitmap::runOptimize);
		this.versions.check(version);
		return sets;
	}

	private static RoaringBitmap set(Object[] serials) {
		return RoaringBitmap.bitmapOfUnordered(Arrays.stream(serials).mapToInt((serial) -> (Integer) serial).toArray());
	}

}
