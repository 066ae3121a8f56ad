package org.sanctionsgraph.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Keeps whole answers. The same document, operation and variables have the same answer
 * for as long as the data set and the current day stay the same; several fields tell what
 * holds today.
 */
@Component
class Answers {

	/** What an entry takes besides its body: key, headers, bookkeeping. */
	private static final int OVERHEAD = 1024;

	private final Cache<String, Answer> answers;

	private final boolean kept;

	private final DatasetVersions versions;

	private final ObjectWriter keys;

	Answers(HttpProperties properties, DatasetVersions versions, JsonMapper json, CacheMeters meters) {
		this.answers = meters.bounded("answers", properties.answers(),
				(key, answer) -> OVERHEAD + answer.body().length);
		this.kept = properties.answers().toBytes() > 0;
		this.versions = versions;
		this.keys = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
	}

	/**
	 * {@return the key of an answer, made before the data is read so that an answer never
	 * stands under a newer version than its own; null where none are kept}
	 */
	@Nullable String key(String document, HttpQuery query) {
		if (!this.kept) {
			return null;
		}
		return Digest.of(this.keys.writeValueAsBytes(Arrays.asList(this.versions.current(),
				LocalDate.now(ZoneOffset.UTC).toString(), document, query.operation(), query.variables())));
	}

	@Nullable Answer find(@Nullable String key) {
		return (key == null) ? null : this.answers.getIfPresent(key);
	}

	/**
	 * Keeps the answer to a query, unless it has an error.
	 */
	void keep(@Nullable String key, Answer answer) {
		if (key != null && answer.state() == Answer.State.CLEAN) {
			this.answers.put(key, answer);
		}
	}

}
