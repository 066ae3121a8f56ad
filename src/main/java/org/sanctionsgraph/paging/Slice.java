package org.sanctionsgraph.paging;

/**
 * The part of a list that is requested, whoever its parent is.
 *
 * @param selection the rows
 * @param page the part of the ordered rows
 */
public record Slice<T>(Selection<T> selection, Page page) {
}
