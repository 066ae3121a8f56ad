package org.sanctionsgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Finds the documents that clients name instead of sending: those of the permitted list
 * by id, and those that clients registered themselves by Apollo's handshake.
 */
@Component
class PersistedDocuments {

	private static final String SHA256 = "sha256:";

	private final Map<String, String> permitted;

	private final Set<String> permittedTexts;

	private final Cache<String, String> registered;

	private final boolean onlyPermitted;

	private final boolean registering;

	PersistedDocuments(HttpProperties properties, JsonMapper json, CacheMeters meters) throws IOException {
		this.permitted = read(properties.permittedDocuments(), json);
		this.permittedTexts = Set.copyOf(this.permitted.values());
		this.registered = meters.bounded("registered", properties.registeredDocuments(),
				(hash, text) -> hash.length() + text.length());
		this.onlyPermitted = properties.onlyPermitted();
		this.registering = !this.onlyPermitted && properties.registeredDocuments().toBytes() > 0;
	}

	/**
	 * {@return the text of the document asked for} Throws a {@link Refusal} where there
	 * is none, or none that is permitted.
	 */
	String text(HttpQuery query) {
		String text = (query.documentId() != null) ? byId(query, query.documentId()) : given(query);
		if (this.onlyPermitted && !this.permittedTexts.contains(text)) {
			throw Refusal.ofDocument("PERSISTED_DOCUMENT_REQUIRED",
					"Only documents of the permitted list are answered");
		}
		return text;
	}

	/**
	 * Remembers a document that its client sent along with its hash; call it only with
	 * one that proved valid.
	 */
	void register(HttpQuery query) {
		String hash = hash(query);
		if (this.registering && hash != null && query.document() != null) {
			this.registered.put(hash, query.document());
		}
	}

	private String byId(HttpQuery query, String id) {
		if (query.document() != null) {
			throw Refusal.of(HttpStatus.BAD_REQUEST, "Send either 'query' or 'documentId'");
		}
		String text = find(id.startsWith(SHA256) ? id.substring(SHA256.length()) : id);
		if (text == null) {
			throw Refusal.ofDocument("PERSISTED_DOCUMENT_NOT_FOUND", "No document has that id");
		}
		return text;
	}

	private String given(HttpQuery query) {
		String hash = hash(query);
		String text = query.document();
		if (text == null) {
			return byHash(hash);
		}
		if (hash != null && !hash.equals(Digest.of(text))) {
			throw Refusal.ofDocument("PERSISTED_QUERY_HASH_MISMATCH", "The hash is not the SHA-256 of the document");
		}
		return text;
	}

	/** The messages are those that Apollo's clients look for. */
	private String byHash(@Nullable String hash) {
		if (hash == null) {
			throw Refusal.of(HttpStatus.BAD_REQUEST, "Parameter 'query' is missing");
		}
		String text = find(hash);
		if (text != null) {
			return text;
		}
		throw this.registering ? Refusal.ofDocument("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
				: Refusal.ofDocument("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
	}

	private @Nullable String find(String hash) {
		String text = this.permitted.get(hash);
		return (text == null) ? this.registered.getIfPresent(hash) : text;
	}

	private static @Nullable String hash(HttpQuery query) {
		return (query.extensions().get("persistedQuery") instanceof Map<?, ?> persisted
				&& persisted.get("sha256Hash") instanceof String hash) ? hash : null;
	}

	private static Map<String, String> read(@Nullable Resource list, JsonMapper json) throws IOException {
		if (list == null) {
			return Map.of();
		}
		try (InputStream content = list.getInputStream()) {
			return json.readValue(content, new TypeReference<>() {
			});
		}
	}

}
