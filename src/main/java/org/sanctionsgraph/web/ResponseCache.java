package org.sanctionsgraph.web;

import java.time.Clock;
import java.time.LocalDate;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.requests.HttpProperties;
import org.sanctionsgraph.requests.UnparsedRequest;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.stereotype.Component;

/**
 * Caches whole responses, and which query each request text was, so that a repeated
 * request is not parsed.
 */
@Component
class ResponseCache {

	/** The size of an entry besides its body: key, headers, bookkeeping. */
	private static final int OVERHEAD = 1024;

	/** The part of a body by which its compressed form, if any, adds to it, at most. */
	private static final double COMPRESSED = 0.25;

	private final Cache<ResponseKey, SerializedResponse> responses;

	private final Cache<String, String> queries;

	private final boolean enabled;

	private final DatasetVersions versions;

	private final Clock clock;

	ResponseCache(HttpProperties properties, DatasetVersions versions, Clock clock, Caches caches) {
		this.responses = caches.bounded("responses", properties.responseCache(),
				(key, response) -> OVERHEAD + (int) ((1 + COMPRESSED) * response.body().length));
		this.queries = caches.bounded("requests", properties.knownRequests(),
				(text, query) -> text.length() + query.length());
		this.enabled = properties.responseCache().toBytes() > 0;
		this.versions = versions;
		this.clock = clock;
	}

	boolean isEnabled() {
		return this.enabled;
	}

	/**
	 * {@return the key of a query's response, made before the data is read so that a
	 * response is never found under a newer version or day than its own}
	 */
	ResponseKey key(String query) {
		return new ResponseKey(this.versions.state(), LocalDate.now(this.clock), query);
	}

	@Nullable SerializedResponse find(ResponseKey key) {
		return this.responses.getIfPresent(key);
	}

	/**
	 * {@return the response to a request with the text of an earlier one}
	 */
	@Nullable SerializedResponse find(UnparsedRequest request) {
		String query = this.enabled ? this.queries.getIfPresent(request.text()) : null;
		return (query == null) ? null : find(key(query));
	}

	/** Caches the response to a query; call it only with one that has no error. */
	void put(ResponseKey key, SerializedResponse response) {
		this.responses.put(key, response);
	}

	/** Remembers the query of a request. */
	void put(UnparsedRequest request, ResponseKey key) {
		this.queries.put(request.text(), key.query());
	}

}
