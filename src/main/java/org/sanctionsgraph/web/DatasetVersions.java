package org.sanctionsgraph.web;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which version of the data set answers, asking the database once a second. */
@Component
class DatasetVersions {

	private static final Duration KEPT = Duration.ofSeconds(1);

	private final LoadingCache<String, String> version;

	DatasetVersions(JdbcClient jdbc) {
		this.version = Caffeine.newBuilder()
			.expireAfterWrite(KEPT)
			.build((column) -> jdbc.sql("select version from dataset").query(String.class).single());
	}

	/**
	 * {@return the version, at most a second old}
	 */
	String current() {
		return this.version.get("version");
	}

}
