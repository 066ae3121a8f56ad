package org.sanctionsgraph.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the releases of the record set, newest first; there is one list of them. */
@Component
class Releases implements BatchRead<String, List<ReleasedVersion>> {

	/** The key of the list. */
	static final String ALL = "";

	private final JdbcClient jdbc;

	Releases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "releases";
	}

	@Override
	public Map<String, List<ReleasedVersion>> read(Collection<String> keys) {
		List<ReleasedVersion> all = this.jdbc
			.sql("select version, release_key, previous, published_on, changes from release order by release_key")
			.query((row, number) -> release(row))
			.list();
		return keys.stream().collect(Collectors.toMap((key) -> key, (key) -> all));
	}

	/**
	 * {@return the release of a version, if it is one of these}
	 */
	static Optional<ReleasedVersion> find(String version, @Nullable List<ReleasedVersion> releases) {
		return (releases == null) ? Optional.empty()
				: releases.stream().filter((release) -> release.version().equals(version)).findFirst();
	}

	private static ReleasedVersion release(ResultSet row) throws SQLException {
		Columns columns = new Columns(row, 1);
		return new ReleasedVersion(columns.text(), columns.text(), columns.textOrNull(), columns.day(),
				columns.numberOrNull());
	}

}
