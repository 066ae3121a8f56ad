package org.sanctionsgraph.loading;

import java.sql.DatabaseMetaData;

import javax.sql.DataSource;

import org.sanctionsgraph.kernel.StartRefusedException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Refuses a database that cannot hold every character, or whose order of texts is not
 * that of their characters' numbers.
 */
@Component
class DatabaseSettings {

	private static final String CREATE = "Create one %s, and name it in spring.datasource.url: create database "
			+ "sanctions template template0 encoding 'UTF8' locale 'C'";

	private static final String ENCODING = "UTF8";

	private final DataSource connections;

	private final JdbcClient jdbc;

	DatabaseSettings(WriterConnections writer) {
		this.connections = writer.connections();
		this.jdbc = JdbcClient.create(this.connections);
	}

	void check() {
		if (isPostgres()) {
			checkEncoding();
		}
		checkOrder();
	}

	private boolean isPostgres() {
		try {
			return JdbcUtils.<String>extractDatabaseMetaData(this.connections, DatabaseMetaData::getDatabaseProductName)
				.equals("PostgreSQL");
		}
		catch (MetaDataAccessException ex) {
			throw new DataAccessResourceFailureException("The database does not say what it is", ex);
		}
	}

	private void checkEncoding() {
		String encoding = this.jdbc.sql("select current_setting('server_encoding')").query(String.class).single();
		if (!ENCODING.equals(encoding)) {
			throw new StartRefusedException(
					"The database has the encoding %s, which cannot hold every name.".formatted(encoding),
					CREATE.formatted("in Unicode"));
		}
	}

	/** Lists that are ordered in memory and in SQL must agree. */
	private void checkOrder() {
		boolean ordered = this.jdbc.sql("select 'a' > 'B' and 'e' < U&'\\00E4' and 'z' < U&'\\00E4'")
			.query(Boolean.class)
			.single();
		if (!ordered) {
			throw new StartRefusedException("The database orders texts by the rules of a language.",
					CREATE.formatted("that orders them by character"));
		}
	}

}
