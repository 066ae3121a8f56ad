package org.sanctionsgraph.loading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes rows by batches of {@code insert}, which every database has.
 *
 * @param jdbc the transaction to write in
 */
record BatchWriter(JdbcOperations jdbc) implements TableWriter {

	private static final int SIZE = 1000;

	@Override
	public void write(LoadedTable table, List<TableRow> rows) {
		String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
		this.jdbc.batchUpdate("insert into %s values (%s)".formatted(table.target(), places), rows, SIZE,
				(statement, row) -> set(statement, table.values(row)));
	}

	private static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1,
					(values[i] instanceof Collection<?> texts) ? texts.toArray(String[]::new) : values[i]);
		}
	}

}
