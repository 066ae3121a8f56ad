package org.sanctionsgraph.lists;

import org.jspecify.annotations.Nullable;

/**
 * The rows sought of an ordered list.
 *
 * @param key the sort key in SQL
 * @param descending whether the greatest key comes first
 * @param from the first key, of which some rows may be known already; null for any
 * @param rows the number of rows with further keys
 */
public record Sought(String key, boolean descending, @Nullable String from, int rows) {
}
