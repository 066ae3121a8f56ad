package org.sanctionsgraph.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Shares a failure to reach the database: for a second after one request has waited in
 * vain, the others do not wait.
 */
final class SharedFailures extends DelegatingDataSource {

	private static final Duration SHARED = Duration.ofSeconds(1);

	private volatile @Nullable Failure last;

	SharedFailures(DataSource pool) {
		super(pool);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Failure failure = this.last;
		if (failure != null && failure.isRecent()) {
			throw failure.exception();
		}
		try {
			return super.getConnection();
		}
		catch (SQLException ex) {
			if (isOfTheDatabase(ex)) {
				this.last = new Failure(ex, System.nanoTime());
			}
			throw ex;
		}
	}

	/** A pool whose connections are all in use fails without a cause. */
	private static boolean isOfTheDatabase(SQLException failure) {
		return failure.getCause() instanceof SQLException;
	}

	private record Failure(SQLException exception, long time) {

		boolean isRecent() {
			return System.nanoTime() - this.time < SHARED.toNanos();
		}

	}

}
