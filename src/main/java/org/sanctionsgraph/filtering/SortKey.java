package org.sanctionsgraph.filtering;

/**
 * What rows are sorted by, in SQL: texts that are never null. The two differ where rows
 * without a value come last in both directions.
 *
 * @param ascending the key if the smallest comes first
 * @param descending the key if the greatest comes first
 */
public record SortKey(String ascending, String descending) {

	/**
	 * {@return a column that is never null}
	 */
	public static SortKey of(String column) {
		return new SortKey(column, column);
	}

	/**
	 * {@return two columns that are filled for this, the second with the suffix
	 * {@code _desc}}
	 */
	public static SortKey ofColumns(String column) {
		return new SortKey(column, column + "_desc");
	}

	/**
	 * {@return a column with dates or numbers, or null}
	 */
	public static SortKey orLast(String column) {
		return new SortKey("coalesce(%s, '~')".formatted(column), "coalesce(%s, '-')".formatted(column));
	}

}
