package org.sanctionsgraph.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.caching.DatasetVersions;
import org.sanctionsgraph.kernel.Sha256;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Caches whole responses. The same document, operation and variables have the same
 * response for as long as the dataset and the current day stay the same, since several
 * fields depend on the day.
 */
@Component
class ResponseCache {

	/** The size of an entry besides its body: key, headers, bookkeeping. */
	private static final int OVERHEAD = 1024;

	private final Cache<String, SerializedResponse> responses;

	private final boolean enabled;

	private final DatasetVersions versions;

	private final Clock clock;

	private final ObjectWriter keys;

	ResponseCache(HttpProperties properties, DatasetVersions versions, Clock clock, JsonMapper json, Caches caches) {
		this.responses = caches.bounded("responses", properties.responseCache(),
				(key, response) -> OVERHEAD + response.body().length);
		this.enabled = properties.responseCache().toBytes() > 0;
		this.versions = versions;
		this.clock = clock;
		this.keys = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
	}

	/**
	 * {@return the key of a response, made before the data is read so that a response is
	 * never found under a newer version or day than its own; null if nothing is cached}
	 */
	@Nullable String key(String document, HttpQuery query) {
		if (!this.enabled) {
			return null;
		}
		return Sha256.of(this.keys.writeValueAsBytes(Arrays.asList(this.versions.current(),
				LocalDate.now(this.clock).toString(), document, query.operation(), query.variables())));
	}

	@Nullable SerializedResponse find(@Nullable String key) {
		return (key == null) ? null : this.responses.getIfPresent(key);
	}

	/** Caches the response to a query; call it only with one that has no error. */
	void put(@Nullable String key, SerializedResponse response) {
		if (key != null) {
			this.responses.put(key, response);
		}
	}

}
