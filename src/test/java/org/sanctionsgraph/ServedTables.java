package org.sanctionsgraph;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The tables of the dataset that is served, outside the application. */
public final class ServedTables {

	private ServedTables() {
	}

	/**
	 * {@return statements that read and write them}
	 * @param connections connections to what all dataset versions share
	 */
	public static JdbcClient of(SimpleDriverDataSource connections) {
		connections.setSchema(null);
		connections.setSchema(JdbcClient.create(connections)
			.sql("select schema_name from sanctions_graph.served_dataset")
			.query(String.class)
			.single());
		return JdbcClient.create(connections);
	}

}
