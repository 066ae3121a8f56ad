package org.sanctionsgraph;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A function of the database that takes its time. */
public final class Sleep {

	private Sleep() {
	}

	/** Adds the function {@code sleep}, which takes that many milliseconds. */
	public static void addTo(DataSourceProperties database) {
		JdbcClient.create(database.initializeDataSourceBuilder().type(SimpleDriverDataSource.class).build())
			.sql("create alias if not exists sleep for 'java.lang.Thread.sleep(long)'")
			.update();
	}

	/** Waits on this side. */
	public static void here(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
