package org.sanctionsgraph.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The document that a request names: its text, its hash, or an id; at least one.
 *
 * @param text the document itself
 * @param hash its SHA-256 as Apollo's clients send it
 * @param id the id of a persisted document
 */
public record DocumentRequest(@Nullable String text, @Nullable String hash, @Nullable String id) {

	/**
	 * {@return the document that the parameters of a request name}
	 */
	public static DocumentRequest of(@Nullable String text, @Nullable String id, Map<String, Object> extensions) {
		return new DocumentRequest(text, (extensions.get("persistedQuery") instanceof Map<?, ?> persisted
				&& persisted.get("sha256Hash") instanceof String hash) ? hash : null, id);
	}

}
