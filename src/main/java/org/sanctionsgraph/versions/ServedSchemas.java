package org.sanctionsgraph.versions;

import java.sql.Connection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up in the database which schema is served to this release of the application. */
@Component
class ServedSchemas {

	private final JdbcClient jdbc;

	private final JdbcOperations connections;

	private final Layout layout;

	private @Nullable String table;

	ServedSchemas(JdbcClient jdbc, JdbcOperations connections, Layout layout) {
		this.jdbc = jdbc;
		this.connections = connections;
		this.layout = layout;
	}

	/**
	 * {@return the version and its schema; nothing if another release has loaded the last
	 * one, or none is loaded}
	 */
	Optional<Found> find() {
		return this.jdbc.sql("select version, schema_name from %s where layout = ?".formatted(table()))
			.param(this.layout.digest())
			.query((row, index) -> new Found(row.getString(1), row.getString(2)))
			.optional();
	}

	/**
	 * The connections of a version have its schema, so the table is named with its own.
	 */
	private synchronized String table() {
		if (this.table == null) {
			this.table = this.connections.execute((ConnectionCallback<String>) Connection::getSchema)
					+ ".served_dataset";
		}
		return this.table;
	}

	/** What is served. */
	record Found(String version, String schema) {
	}

}
