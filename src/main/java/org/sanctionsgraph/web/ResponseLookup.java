package org.sanctionsgraph.web;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.documents.CanonicalOperation;
import org.sanctionsgraph.documents.EarlyEnd;
import org.sanctionsgraph.documents.OperationListener;
import org.sanctionsgraph.kernel.Sha256;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks for the response to a request as soon as its query is known: the cached one, if
 * any, ends the request.
 */
final class ResponseLookup implements OperationListener {

	/** Writes different values differently: "Infinity" is not infinite. */
	private static final ObjectWriter KEYS = JsonMapper.shared()
		.writer()
		.with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.with(JsonWriteFeature.ESCAPE_NON_ASCII)
		.without(JsonWriteFeature.WRITE_NAN_AS_STRINGS);

	private final ResponseCache cache;

	private final Map<String, Object> variables;

	private volatile @Nullable ResponseKey key;

	private volatile boolean stored = true;

	ResponseLookup(ResponseCache cache, Map<String, Object> variables) {
		this.cache = cache;
		this.variables = variables;
	}

	@Override
	public void beforeRunning(CanonicalOperation query) {
		SerializedResponse cached = find(query);
		if (cached != null) {
			throw new Found(cached);
		}
	}

	/**
	 * {@return the cached response to a query with the request's variables}
	 */
	@Nullable SerializedResponse find(CanonicalOperation query) {
		ResponseKey known = this.key;
		if (known != null || !this.cache.isEnabled()) {
			return null;
		}
		ResponseKey made = this.cache.key(digest(query, this.variables));
		this.key = made;
		return this.cache.find(made);
	}

	@Override
	public void mustNotBeStored() {
		this.stored = false;
	}

	/**
	 * {@return whether the request and its response may be stored}
	 */
	boolean mayBeStored() {
		return this.stored;
	}

	/**
	 * {@return the key of the response; null if it is not to be cached}
	 */
	@Nullable ResponseKey key() {
		return this.stored ? this.key : null;
	}

	/** A variable that is absent may have a default value, and so differs from null. */
	static String digest(CanonicalOperation query, Map<String, Object> variables) {
		Map<String, Object> declared = new TreeMap<>(variables);
		declared.keySet().retainAll(query.variables());
		return Sha256.of(KEYS.writeValueAsBytes(new Object[] { query.digest(), declared }));
	}

	/** The cached response. */
	static final class Found extends EarlyEnd {

		private final transient SerializedResponse response;

		private Found(SerializedResponse response) {
			this.response = response;
		}

		SerializedResponse response() {
			return this.response;
		}

	}

}
