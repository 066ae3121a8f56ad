package org.sanctionsgraph.paging;

/**
 * A row of a page and its position in the list.
 *
 * @param cursor the cursor of the row, for {@code after} or {@code before}
 * @param node the record in the row
 */
public record Edge<T>(String cursor, T node) {
}
