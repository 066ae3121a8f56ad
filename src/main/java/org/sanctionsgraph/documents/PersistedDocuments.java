package org.sanctionsgraph.documents;

import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.kernel.Sha256;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds documents that clients name instead of sending: those of the permitted list by
 * id, and those that clients registered themselves by Apollo's handshake.
 */
@Component
public class PersistedDocuments {

	private final Map<String, String> permitted;

	private final Set<String> permittedTexts;

	private final ObjectProvider<OwnDocuments> own;

	private final Cache<String, String> registered;

	private final boolean onlyPermitted;

	private final boolean registering;

	PersistedDocuments(DocumentProperties properties, PermittedDocuments permitted, Caches caches,
			ObjectProvider<OwnDocuments> own) {
		this.permitted = permitted.byId();
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
		String text = (request.id() != null) ? byId(request.id(), request.hash()) : given(request);
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

	private String byId(String id, @Nullable String hash) {
		String text = find(PermittedDocuments.withoutScheme(id));
		if (text == null) {
			throw new DocumentRefusal("PERSISTED_DOCUMENT_NOT_FOUND", "No document has that id");
		}
		return checked(text, hash);
	}

	private static String checked(String text, @Nullable String hash) {
		if (hash != null && !hash.equals(Sha256.of(text))) {
			throw new DocumentRefusal("PERSISTED_QUERY_HASH_MISMATCH", "The hash is not the SHA-256 of the document");
		}
		return text;
	}

	private String given(DocumentRequest request) {
		String hash = request.hash();
		String text = request.text();
		return (text == null) ? byHash(String.valueOf(hash)) : checked(text, hash);
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

}
