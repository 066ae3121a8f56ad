package org.sanctionsgraph.paging;

/**
 * A row and its position in the list of its parent.
 *
 * @param parent the id of the parent, empty for a root list
 * @param key the row's sort key
 * @param id the row's id, which orders rows with equal keys
 * @param node the record in the row
 */
public record Hit<T>(String parent, String key, String id, T node) {
}
