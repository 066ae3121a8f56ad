package org.sanctionsgraph.limits;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Stops what a request still runs when its time is over. Known to the statements of a
 * request through {@link #CURRENT}, on the thread that executes it.
 */
final class Deadline {

	static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

	private static final Log log = LogFactory.getLog(Deadline.class);

	private final Queue<Statement> statements = new ConcurrentLinkedQueue<>();

	private volatile boolean over;

	/** Makes a statement stop with the request; throws where the time is over already. */
	void cover(Statement statement) throws SQLException {
		this.statements.add(statement);
		if (this.over) {
			throw new SQLTimeoutException("the time of the request is over");
		}
	}

	/** Refuses further statements and cancels those that run. */
	void pass() {
		this.over = true;
		this.statements.forEach(Deadline::cancel);
	}

	boolean isOver() {
		return this.over;
	}

	private static void cancel(Statement statement) {
		try {
			if (!statement.isClosed()) {
				statement.cancel();
			}
		}
		catch (SQLException ex) {
			log.debug("A statement could not be cancelled, or had just ended", ex);
		}
	}

}
