package org.sanctionsgraph.loading;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows to write, by table; a table is named as its row type and written in the order of
 * first use.
 */
final class Batch {

	private final Map<Class<?>, List<Record>> rows = new LinkedHashMap<>();

	void add(Record row) {
		this.rows.computeIfAbsent(row.getClass(), (type) -> new ArrayList<>()).add(row);
	}

	/** Writes the rows of one table. */
	void write(Class<? extends Record> type, NamedParameterJdbcTemplate jdbc) {
		List<Record> batch = this.rows.getOrDefault(type, List.of());
		jdbc.batchUpdate(insert(type),
				batch.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new));
	}

	static String table(Class<?> type) {
		return JdbcUtils.convertPropertyNameToUnderscoreName(type.getSimpleName());
	}

	private static String insert(Class<? extends Record> type) {
		List<String> names = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
		String columns = names.stream()
			.map(JdbcUtils::convertPropertyNameToUnderscoreName)
			.collect(Collectors.joining(", "));
		String values = names.stream().map((name) -> ":" + name).collect(Collectors.joining(", "));
		return "insert into %s (%s) values (%s)".formatted(table(type), columns, values);
	}

}
