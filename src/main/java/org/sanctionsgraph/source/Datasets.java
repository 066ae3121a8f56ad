package org.sanctionsgraph.source;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record set that is loaded: one at a time. */
@Component
class Datasets {

	private final JdbcClient jdbc;

	Datasets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return the one that answers}
	 */
	Dataset current() {
		return this.jdbc.sql("select version, built_at, licence from dataset").query(Dataset.class).single();
	}

	/**
	 * {@return how many records there are of each type, by its name}
	 */
	List<Dataset.RecordCount> counts() {
		return this.jdbc.sql("select type, count(*) as count from record group by type order by type")
			.query(Dataset.RecordCount.class)
			.list();
	}

}
