package org.sanctionsgraph.authority;

import org.jspecify.annotations.Nullable;

/**
 * A citation of the official publication of a legal authority.
 *
 * @param scheme the key of its scheme in the dataset
 */
public record LegalCitation(String scheme, String value, @Nullable String url) {
}
