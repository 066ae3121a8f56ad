package org.sanctionsgraph.authority;

import org.jspecify.annotations.Nullable;

/**
 * Where a law or instrument is published.
 *
 * @param scheme the series, by its key in the dataset
 */
public record LegalCitation(String scheme, String value, @Nullable String url) {
}
