package org.sanctionsgraph.versions;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;

/**
 * A dataset version whose tables can be read. Its connections are closed when it is no
 * longer served and the last request that uses it has ended.
 */
final class OpenVersion {

	private static final int DIGITS = 4;

	private final String name;

	private final HikariDataSource pool;

	/** The requests that use it, and one for as long as it is served. */
	private int uses = 1;

	OpenVersion(String name, HikariDataSource pool) {
		this.name = name;
		this.pool = pool;
	}

	String name() {
		return this.name;
	}

	/**
	 * {@return its name and the end of its schema's}
	 */
	String state() {
		return this.name + "-" + schema().substring(Math.max(0, schema().length() - DIGITS));
	}

	String schema() {
		return String.valueOf(this.pool.getSchema());
	}

	Connection connection() throws SQLException {
		return this.pool.getConnection();
	}

	/**
	 * {@return whether it can be used until it is {@linkplain #release released}}
	 */
	synchronized boolean acquire() {
		if (this.uses == 0) {
			return false;
		}
		this.uses++;
		return true;
	}

	synchronized void release() {
		this.uses--;
		if (this.uses == 0) {
			this.pool.close();
		}
	}

}
