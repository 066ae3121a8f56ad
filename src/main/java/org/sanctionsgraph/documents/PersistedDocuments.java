package org.sanctionsgraph.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.kernel.Sha256;
import org.sanctionsgraph.kernel.StartRefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Finds documents that clients name instead of sending: those of the permitted list by
 * id, and those that clients registered themselves by Apollo's handshake.
 */
@Component
public class PersistedDocuments {

	private static final String SHA256 = "sha256:";

	private final Map<String, String> permitted;

	private final Set<String> permittedTexts;

	private final ObjectProvider<OwnDocuments> own;

	private final Cache<String, String> registered;

	private final boolean onlyPermitted;

	private final boolean registering;

	PersistedDocuments(DocumentProperties properties, JsonMapper json, Caches caches,
			ObjectProvider<OwnDocuments> own) {
		this.permitted = read(properties.permittedDocuments(), json);
		this.permittedTexts = Set.copyOf(this.permitted.values());
		this.own = own;
		this.registered = caches.bounded("registered", properties.registeredDocuments(),
				(hash, text) -> hash.length() + text.length());
		this.onlyPermitted = properties.onlyPermitted();
		this.registering = !this.onlyPermitted && properties.registeredDocuments().toBytes() > 0;
	}

	/**
	 * {@return the text of the named document} Throws a {@link DocumentRefusal} if there
	 * is none, or if it is not permitted.
	 */
	public String text(DocumentRequest request) {
		String text = (request.id() != null) ? byId(request.id()) : given(request);
		if (this.onlyPermitted && !isPermitted(text)) {
			throw new DocumentRefusal("PERSISTED_DOCUMENT_REQUIRED",
					"Only documents of the permitted list are allowed");
		}
		return text;
	}

	/**
	 * Registers a document that its client sent along with its hash; call it only with a
	 * valid one.
	 */
	public void register(DocumentRequest request) {
		if (this.registering && request.hash() != null && request.text() != null) {
			this.registered.put(request.hash(), request.text());
		}
	}

	private boolean isPermitted(String text) {
		return this.permittedTexts.contains(text) || this.own.stream().anyMatch((documents) -> documents.contain(text));
	}

	private String byId(String id) {
		String text = find(id.startsWith(SHA256) ? id.substring(SHA256.length()) : id);
		if (text == null) {
			throw new DocumentRefusal("PERSISTED_DOCUMENT_NOT_FOUND", "No document has that id");
		}
		return text;
	}

	private String given(DocumentRequest request) {
		String hash = request.hash();
		String text = request.text();
		if (text == null) {
			return byHash(String.valueOf(hash));
		}
		if (hash != null && !hash.equals(Sha256.of(text))) {
			throw new DocumentRefusal("PERSISTED_QUERY_HASH_MISMATCH", "The hash is not the SHA-256 of the document");
		}
		return text;
	}

	/** The messages are those that Apollo's clients look for. */
	private String byHash(String hash) {
		String text = find(hash);
		if (text != null) {
			return text;
		}
		throw this.registering ? new DocumentRefusal("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
				: new DocumentRefusal("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
	}

	private @Nullable String find(String hash) {
		String text = this.permitted.get(hash);
		return (text == null) ? this.registered.getIfPresent(hash) : text;
	}

	private static Map<String, String> read(@Nullable Resource list, JsonMapper json) {
		if (list == null) {
			return Map.of();
		}
		try (InputStream content = list.getInputStream()) {
			return json.readValue(content, new TypeReference<>() {
			});
		}
		catch (IOException | JacksonException ex) {
			throw new StartRefusedException(
					"sanctions-graph.http.permitted-documents names %s, which is no JSON object of documents by hash."
						.formatted(list.getDescription()),
					"Name a file as GraphQL Code Generator's client preset or Relay's compiler writes it.");
		}
	}

}
