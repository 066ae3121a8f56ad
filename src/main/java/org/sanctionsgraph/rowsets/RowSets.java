package org.sanctionsgraph.rowsets;

import java.util.HashMap;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads sets of rows: one statement, and a row of its result for each set.
 *
 * @param jdbc runs the statements
 */
public record RowSets(JdbcClient jdbc) {

	private static final String SETS = """
			select %1$s as key_, array_agg(distinct %2$s) as rows_ from %3$s where %4$s
			 group by 1, %2$s / %5$d""";

	/**
	 * {@return the serial numbers of the rows that meet a condition, by the value of an
	 * expression}
	 */
	public Map<String, RoaringBitmap> by(String expression, String serial, String from, String where,
			Map<String, Object> parameters) {
		Map<String, RoaringBitmap> sets = new HashMap<>();
		this.jdbc.sql(SETS.formatted(expression, serial, from, where, Columns.PART)).params(parameters).query((row) -> {
			Columns columns = new Columns(row, 1);
			sets.merge(columns.text(), RoaringBitmap.bitmapOfUnordered(columns.numbers()),
					(one, other) -> RoaringBitmap.or(one, other));
		});
		sets.values().forEach(RoaringBitmap::runOptimize);
		return sets;
	}

}
