package org.sanctionsgraph.filtering;

/**
 * What rows are sorted by, in SQL: texts that are never null. The two differ where rows
 * without a value come last in both directions.
 *
 * @param ascending the key if the smallest comes first
 * @param descending the key if the greatest comes first
 * @param values the values by which rows are sorted; those without one come last
 */
public record SortKey(String ascending, String descending, Dimension values) {

	/**
	 * {@return a column that is never null}
	 */
	public static SortKey of(String column) {
		return new SortKey(column, column, Dimension.of(column));
	}

	/**
	 * {@return two columns that are filled for this, the second with the suffix
	 * {@code _desc}}
	 */
	public static SortKey ofColumns(String column) {
		return ofColumns(column, column);
	}

	/**
	 * {@return the same two columns}
	 * @param from the column that they are filled from, a text or null
	 */
	public static SortKey ofColumns(String column, String from) {
		return new SortKey(column, column + "_desc", Dimension.of(from));
	}

	/**
	 * {@return a column with dates or numbers, or null}
	 */
	public static SortKey orLast(String column) {
		return new SortKey("coalesce(%s, '~')".formatted(column), "coalesce(%s, '-')".formatted(column),
				Dimension.of(column));
	}

}
