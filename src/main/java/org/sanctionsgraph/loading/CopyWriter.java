package org.sanctionsgraph.loading;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes rows by PostgreSQL's {@code copy}, in its text format, and then has the table
 * analyzed, since the first requests would otherwise be planned as for an empty one.
 *
 * @param jdbc the transaction to write in
 */
record CopyWriter(JdbcOperations jdbc) implements TableWriter {

	@Override
	public void write(LoadedTable table, List<TableRow> rows) {
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> copy(table, rows, connection));
		analyze(table.name());
	}

	@Override
	public void analyze(String table) {
		this.jdbc.execute("analyze " + table);
	}

	private static long copy(LoadedTable table, List<TableRow> rows, Connection connection) throws SQLException {
		CopyIn copy = connection.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyIn("copy %s from stdin".formatted(table.target()));
		try {
			for (TableRow row : rows) {
				byte[] line = line(table.values(row)).getBytes(StandardCharsets.UTF_8);
				copy.writeToCopy(line, 0, line.length);
			}
			return copy.endCopy();
		}
		finally {
			if (copy.isActive()) {
				copy.cancelCopy();
			}
		}
	}

	private static String line(@Nullable Object[] values) {
		return Arrays.stream(values).map(CopyWriter::field).collect(Collectors.joining("\t", "", "\n"));
	}

	private static String field(@Nullable Object value) {
		String text = (value instanceof Collection<?> texts) ? array(texts) : String.valueOf(value);
		return (value == null) ? "\\N"
				: text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String array(Collection<?> texts) {
		return texts.stream()
			.map((text) -> text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
			.collect(Collectors.joining("\",\"", texts.isEmpty() ? "{" : "{\"", texts.isEmpty() ? "}" : "\"}"));
	}

}
