package org.sanctionsgraph.loading;

import java.lang.reflect.RecordComponent;
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
import java.util.stream.Collectors;

import org.sanctionsgraph.rows.Batch;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * The tables of all row types, in the order in which their foreign keys let them be
 * filled.
 */
final class Tables {

	private final NamedParameterJdbcTemplate jdbc;

	Tables(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Deletes all rows and writes those of a batch. */
	void replace(Batch batch) {
		List<Class<?>> order = order();
		order.reversed().forEach((type) -> this.jdbc.getJdbcOperations().update("delete from " + name(type)));
		order.forEach((type) -> this.jdbc.batchUpdate(insert(type),
				batch.of(type).stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new)));
	}

	/**
	 * {@return the row types, each after those whose tables its own refers to}
	 */
	List<Class<?>> order() {
		Map<String, Class<?>> open = Arrays.stream(TableRow.class.getPermittedSubclasses())
			.collect(Collectors.toMap(Tables::name, (type) -> type, (one, other) -> one, LinkedHashMap::new));
		List<Class<?>> order = new ArrayList<>();
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
		return this.jdbc.getJdbcOperations().execute((ConnectionCallback<Set<String>>) (connection) -> {
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

	static String name(Class<?> type) {
		return JdbcUtils.convertPropertyNameToUnderscoreName(type.getSimpleName());
	}

	private static String insert(Class<?> type) {
		List<String> names = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
		String columns = names.stream()
			.map(JdbcUtils::convertPropertyNameToUnderscoreName)
			.collect(Collectors.joining(", "));
		String values = names.stream().map((name) -> ":" + name).collect(Collectors.joining(", "));
		return "insert into %s (%s) values (%s)".formatted(name(type), columns, values);
	}

}
