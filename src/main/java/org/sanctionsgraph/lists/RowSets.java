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

	private static final String SETS = "select %s as key_, array_agg(%s) as rows_ from %s where %s group by 1";

	/**
	 * {@return the serial numbers of the rows that meet a condition, by the value of an
	 * expression, in a dataset version}
	 */
	Map<String, RoaringBitmap> by(String version, String expression, String serial, String from, String where,
			Map<String, Object> parameters) {
		Map<String, RoaringBitmap> sets = new HashMap<>();
		this.jdbc.sql(SETS.formatted(expression, serial, from, where)).params(parameters).query((row) -> {
			sets.put(row.getString(1), set((Object[]) row.getArray(2).getArray()));
		});
		this.versions.check(version);
		return sets;
	}

	private static RoaringBitmap set(Object[] serials) {
		RoaringBitmap set = RoaringBitmap
			.bitmapOfUnordered(Arrays.stream(serials).mapToInt((serial) -> (Integer) serial).toArray());
		set.runOptimize();
		return set;
	}

}
