package org.sanctionsgraph.versions;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up in the database which schema is served to this release of the application. */
@Component
class ServedSchemas {

	private final JdbcClient jdbc;

	private final Layout layout;

	ServedSchemas(JdbcClient jdbc, Layout layout) {
		this.jdbc = jdbc;
		this.layout = layout;
	}

	/**
	 * {@return the version and its schema; nothing if another release has loaded the last
	 * one, or none is loaded}
	 */
	Optional<Found> find() {
		return this.jdbc.sql("select version, schema_name from sanctions_graph.served_dataset where layout = ?")
			.param(this.layout.digest())
			.query((row, index) -> new Found(row.getString(1), row.getString(2)))
			.optional();
	}

	/** What is served. */
	record Found(String version, String schema) {
	}

}
