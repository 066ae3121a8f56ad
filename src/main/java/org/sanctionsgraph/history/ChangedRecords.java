package org.sanctionsgraph.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.sql.ArrayParameter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in which release a claim on a record changed last. */
@Component
class ChangedRecords implements BatchRead<String, String> {

	private static final String SQL = """
			select c.record_id, r.version
			  from (select record_id, min(release_key) as newest
			          from record_change where record_id = any(:records) group by record_id) c
			  join release r on r.release_key = c.newest
			""";

	private final JdbcClient jdbc;

	ChangedRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "changedIn";
	}

	@Override
	public Map<String, String> read(Collection<String> records) {
		Map<String, String> found = new HashMap<>();
		this.jdbc.sql(SQL).param("records", ArrayParameter.of(records)).query((row) -> {
			found.put(row.getString(1), row.getString(2));
		});
		return found;
	}

}
