package org.sanctionsgraph.lists;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Dimension;

/**
 * The rows sought of an ordered list.
 *
 * @param values the values by which they are sorted
 * @param descending whether the greatest key comes first
 * @param unknownFirst whether rows without a value come first
 * @param from the first key, of which some rows may be known already; null for any
 * @param rows the number of rows with further keys
 */
public record Sought(Dimension values, boolean descending, boolean unknownFirst, @Nullable String from, int rows) {
}
