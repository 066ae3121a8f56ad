package org.sanctionsgraph.loading;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctionsgraph.rows.Batch;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The tables of all row types, in the order in which their foreign keys let them be
 * filled.
 */
final class Tables {

	/**
	 * Tables whose rows follow from those of others, filled in this order from the views
	 * {@code computed_*}.
	 */
	private static final List<Computed> COMPUTED = List.of(
			new Computed("ask_outcome",
					"ask_id, outcome_id, designation_id, act_id, asked_on, announced_on, known_on, kind, basis"),
			new Computed("timeline_entry", "id, act_id, subject_id, event, event_date, act_kind"),
			new Computed("jurisdiction", "id"),
			new Computed("response_jurisdiction", "response_id, jurisdiction_id, sole"));

	private final JdbcOperations jdbc;

	Tables(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes the rows of a batch into empty tables. */
	void fill(Batch batch) {
		List<LoadedTable> order = order();
		TableWriter writer = TableWriter.of(this.jdbc);
		order.forEach((table) -> writer.write(table, batch.of(table.rows())));
		COMPUTED.forEach((computed) -> {
			this.jdbc.update("insert into %1$s (%2$s) select %2$s from computed_%1$s order by %2$s"
				.formatted(computed.table(), computed.columns()));
			writer.analyze(computed.table());
		});
	}

	/**
	 * {@return the tables, each after those that it refers to}
	 */
	List<LoadedTable> order() {
		Map<String, LoadedTable> open = Arrays.stream(TableRow.class.getPermittedSubclasses())
			.map(LoadedTable::of)
			.collect(Collectors.toMap(LoadedTable::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		List<LoadedTable> order = new ArrayList<>();
		while (!open.isEmpty()) {
			String next = open.keySet()
				.stream()
				.filter((table) -> referred(table).stream().noneMatch(open::containsKey))
				.findFirst()
				.orElseThrow(
						() -> new IllegalStateException("The tables %s refer to each other".formatted(open.keySet())));
			order.add(open.remove(next));
		}
		return order;
	}

	private Set<String> referred(String table) {
		return this.jdbc.execute((ConnectionCallback<Set<String>>) (connection) -> {
			Set<String> referred = referred(table, connection);
			referred.remove(table);
			return referred;
		});
	}

	private static Set<String> referred(String table, Connection connection) throws SQLException {
		Set<String> referred = new HashSet<>();
		try (ResultSet keys = connection.getMetaData()
			.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
			while (keys.next()) {
				referred.add(keys.getString("PKTABLE_NAME"));
			}
		}
		return referred;
	}

	private record Computed(String table, String columns) {
	}

}
