package org.sanctionsgraph.identifier;

import org.jspecify.annotations.Nullable;

/**
 * An identifier on a public list.
 *
 * @param scheme the key of its scheme in the dataset
 */
public record Identifier(String scheme, String value, @Nullable String url) {
}
