package org.sanctionsgraph.caching;

import java.time.Duration;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the version of the dataset in use, from the database at most once a second.
 */
@Component
public class DatasetVersions {

	private static final Duration MAX_AGE = Duration.ofSeconds(1);

	private final JdbcClient jdbc;

	private final LoadingCache<String, String> version;

	DatasetVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.version = Caffeine.newBuilder().expireAfterWrite(MAX_AGE).build((column) -> inDatabase());
	}

	/**
	 * {@return the version, at most a second old}
	 */
	public String current() {
		return this.version.get("version");
	}

	/**
	 * {@return the version that the database has now}
	 */
	public String inDatabase() {
		return this.jdbc.sql("select version from dataset").query(String.class).single();
	}

	/**
	 * {@return the number of records of each type: {@code Actor 312, Claim 7641}}
	 */
	public String counts() {
		return this.jdbc.sql("select type, count(*) as records from record group by type order by type")
			.query((row, index) -> "%s %d".formatted(row.getString("type"), row.getInt("records")))
			.stream()
			.collect(Collectors.joining(", "));
	}

}
