package org.sanctionsgraph.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a request says of its document: the text, its hash, or an id; one at least.
 *
 * @param text the document itself
 * @param hash its SHA-256 as Apollo's clients send it
 * @param id the id of a persisted document
 */
public record DocumentRequest(@Nullable String text, @Nullable String hash, @Nullable String id) {

	/**
	 * {@return what the parameters of a request say of its document}
	 */
	public static DocumentRequest of(@Nullable String text, @Nullable String id, Map<String, Object> extensions) {
		return new DocumentRequest(text, (extensions.get("persistedQuery") instanceof Map<?, ?> persisted
				&& persisted.get("sha256Hash") instanceof String hash) ? hash : null, id);
	}

}
