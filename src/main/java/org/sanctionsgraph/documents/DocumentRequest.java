package org.sanctionsgraph.documents;

import org.jspecify.annotations.Nullable;

/**
 * The document that a request names: its text, its hash, or an id; at least one.
 *
 * @param text the document itself
 * @param hash its SHA-256 as Apollo's clients send it
 * @param id the id of a persisted document
 */
public record DocumentRequest(@Nullable String text, @Nullable String hash, @Nullable String id) {
}
