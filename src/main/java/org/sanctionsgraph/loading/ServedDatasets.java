package org.sanctionsgraph.loading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes which dataset is served, one instance at a time. */
@Component
class ServedDatasets {

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	ServedDatasets(WriterConnections writer) {
		SimpleDriverDataSource connections = writer.connections();
		this.jdbc = JdbcClient.create(connections);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
	}

	/**
	 * Serves what the change makes of what is served, unless that is the same; others
	 * that load wait meanwhile.
	 */
	void change(UnaryOperator<Row> change) {
		this.transaction.executeWithoutResult((status) -> {
			Row served = locked();
			Row next = change.apply(served);
			if (!next.equals(served)) {
				write(next);
				remember(served, next);
			}
		});
	}

	/**
	 * {@return the schemas that requests may still read: what is served, and what was
	 * replaced within the last minute, which is longer than any request takes}
	 */
	List<String> inUse() {
		return this.jdbc.sql("""
				select schema_name from sanctions_graph.served_dataset where schema_name is not null
				union select schema_name from sanctions_graph.replaced_dataset
				where replaced_at > current_timestamp - interval '1' minute""").query(String.class).list();
	}

	/** Others may load for minutes; no statement waits for them that long. */
	private Row locked() {
		Optional<Row> row = lock();
		while (row.isEmpty()) {
			LockSupport.parkNanos(PAUSE.toNanos());
			row = lock();
		}
		return row.get();
	}

	private Optional<Row> lock() {
		return this.jdbc.sql("""
				select version, schema_name, layout from sanctions_graph.served_dataset
				for update skip locked""")
			.query((row, index) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
			.optional();
	}

	private void write(Row next) {
		this.jdbc.sql("update sanctions_graph.served_dataset set version = ?, schema_name = ?, layout = ?")
			.param(next.version())
			.param(next.schema())
			.param(next.layout())
			.update();
	}

	private void remember(Row replaced, Row next) {
		this.jdbc.sql("delete from sanctions_graph.replaced_dataset where schema_name in (?, ?)")
			.param(replaced.schema())
			.param(next.schema())
			.update();
		if (replaced.schema() != null) {
			this.jdbc.sql("insert into sanctions_graph.replaced_dataset values (?, current_timestamp)")
				.param(replaced.schema())
				.update();
		}
	}

	/**
	 * What is served; all null before the first load.
	 *
	 * @param version the dataset version
	 * @param schema the schema of its tables
	 * @param layout the layout of its tables
	 */
	record Row(@Nullable String version, @Nullable String schema, @Nullable String layout) {
	}

}
