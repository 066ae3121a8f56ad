package org.sanctionsgraph.caching;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
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

	private volatile @Nullable String known;

	DatasetVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.version = Caffeine.newBuilder().expireAfterWrite(MAX_AGE).build((column) -> inDatabase());
	}

	/**
	 * {@return the version, at most a second old; the last one known while the database
	 * does not respond}
	 */
	public String current() {
		try {
			String current = this.version.get("version");
			this.known = current;
			return current;
		}
		catch (DataAccessResourceFailureException ex) {
			if (this.known == null) {
				throw ex;
			}
			return this.known;
		}
	}

	/**
	 * {@return what is worked out in one version: in the current one, or in the next if a
	 * {@link #check check} finds that the database has got it meanwhile}
	 */
	public <R> R inOne(Function<String, R> work) {
		try {
			return work.apply(current());
		}
		catch (OutdatedVersion ex) {
			this.version.invalidateAll();
			return work.apply(current());
		}
	}

	/**
	 * Ends what is worked out in a version unless the database still has it: to be called
	 * after reading what can only be joined with values of the same version.
	 */
	public void check(String worked) {
		if (!worked.equals(inDatabase())) {
			throw new OutdatedVersion(worked);
		}
	}

	private String inDatabase() {
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
