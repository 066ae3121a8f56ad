package org.sanctionsgraph.paging;

import java.util.List;

/**
 * A row and its position in the list of its parent.
 *
 * @param parent the id of the parent, empty for a root list
 * @param keys the row's sort keys
 * @param id the row's id, which orders rows with equal keys
 * @param node the record in the row
 */
public record Hit<T>(String parent, List<String> keys, String id, T node) {
}
