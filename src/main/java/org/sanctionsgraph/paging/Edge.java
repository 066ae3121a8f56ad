package org.sanctionsgraph.paging;

/**
 * A row of a page and its place in the list.
 *
 * @param cursor where to go on from
 * @param node what stands there
 */
public record Edge<T>(String cursor, T node) {
}
