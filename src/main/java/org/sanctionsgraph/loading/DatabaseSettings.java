package org.sanctionsgraph.loading;

import org.sanctionsgraph.kernel.StartRefusedException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a database whose order of texts is not that of their characters' numbers. */
@Component
class DatabaseSettings {

	private final JdbcClient jdbc;

	DatabaseSettings(WriterConnections writer) {
		this.jdbc = JdbcClient.create(writer.connections());
	}

	/** Lists that are ordered in memory and in SQL must agree. */
	void check() {
		boolean ordered = this.jdbc.sql("select 'a' > 'B' and 'e' < U&'\\00E4' and 'z' < U&'\\00E4'")
			.query(Boolean.class)
			.single();
		if (!ordered) {
			throw new StartRefusedException("The database orders texts by the rules of a language.",
					"Create one that orders them by character, and name it in spring.datasource.url: create database "
							+ "sanctions template template0 encoding 'UTF8' locale 'C'");
		}
	}

}
