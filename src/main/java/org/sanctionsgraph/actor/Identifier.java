package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;

/**
 * A number on a public list.
 *
 * @param scheme the list, by its key in the dataset
 */
public record Identifier(String scheme, String value, @Nullable String url) {
}
