package org.sanctionsgraph.versions;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the records of the version in use. */
@Component
public class RecordCounts {

	private final JdbcClient jdbc;

	RecordCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return the number of records of each type}
	 */
	public Map<String, Integer> byType() {
		Map<String, Integer> counts = new TreeMap<>();
		this.jdbc.sql("select type, count(*) from record group by type").query((row) -> {
			counts.put(row.getString(1), row.getInt(2));
		});
		return counts;
	}

}
