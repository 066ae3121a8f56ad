package org.sanctionsgraph.loading;

import java.util.List;

import org.postgresql.PGConnection;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes the rows of a table in the way that is fastest on the database. */
interface TableWriter {

	void write(LoadedTable table, List<TableRow> rows);

	/** Has the database look at what was written otherwise, if its plans depend on it. */
	default void analyze(String table) {
	}

	/**
	 * {@return the writer for the database: {@code copy} on PostgreSQL, else batches}
	 */
	static TableWriter of(JdbcOperations jdbc) {
		ConnectionCallback<Boolean> copies = (connection) -> connection.isWrapperFor(PGConnection.class);
		return Boolean.TRUE.equals(jdbc.execute(copies)) ? new CopyWriter(jdbc) : new BatchWriter(jdbc);
	}

}
