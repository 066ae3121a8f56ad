package org.sanctionsgraph.loading;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import org.flywaydb.core.Flyway;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.rows.Batch;
import org.sanctionsgraph.rows.RowBuilder;
import org.sanctionsgraph.rows.TableRow;
import org.sanctionsgraph.versions.Layout;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the schema of a dataset version, and removes those that nobody reads. */
@Component
class DatasetSchemas {

	private final WriterConnections writer;

	private final JdbcClient jdbc;

	private final RowBuilder rows;

	private final Clock clock;

	DatasetSchemas(WriterConnections writer, RowBuilder rows, Clock clock) {
		this.writer = writer;
		this.jdbc = JdbcClient.create(writer.connections());
		this.rows = rows;
		this.clock = clock;
	}

	/** Makes a schema with the records; nothing is left of it if that fails. */
	void create(String schema, RecordSet records) {
		Batch batch = this.rows.build(records);
		batch.add(new TableRow.Dataset(records.version(),
				this.clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
				records.dataset().licence(), records.dataset().corrections(), records.dataset().checkedUntil()));
		drop(schema);
		try {
			fill(schema, batch);
		}
		catch (RuntimeException ex) {
			drop(schema);
			throw ex;
		}
	}

	private void fill(String schema, Batch batch) {
		SimpleDriverDataSource connections = this.writer.connections(schema);
		Flyway.configure()
			.dataSource(this.writer.connections())
			.schemas(schema)
			.locations(Layout.MIGRATIONS)
			.load()
			.migrate();
		new TransactionTemplate(new JdbcTransactionManager(connections))
			.executeWithoutResult((status) -> new Tables(new JdbcTemplate(connections)).fill(batch));
	}

	/** Removes the schemas of datasets but for some. */
	void dropAllBut(Collection<String> kept) {
		this.jdbc.sql("select schema_name from information_schema.schemata")
			.query(String.class)
			.list()
			.stream()
			.filter((schema) -> Layout.isSchema(schema) && !kept.contains(schema))
			.forEach(this::drop);
	}

	private void drop(String schema) {
		this.jdbc.sql("drop schema if exists %s cascade".formatted(schema)).update();
	}

}
