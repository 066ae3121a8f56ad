package org.sanctionsgraph.deadline;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.timeleft.Arrival;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Cancels the execution of a request and its statements when its time is over. Statements
 * find it through {@link #CURRENT}, on the thread that executes the request.
 */
final class Deadline {

	static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

	private static final Log log = LogFactory.getLog(Deadline.class);

	private final Queue<Statement> statements = new ConcurrentLinkedQueue<>();

	private final Sinks.One<Deadline> expiry = Sinks.one();

	private final long due;

	private volatile Runnable engine = () -> {
	};

	private volatile boolean expired;

	/**
	 * @param time the time of the request, from its arrival
	 */
	Deadline(Duration time) {
		this.due = Arrival.time() + time.toNanos();
	}

	boolean isDue() {
		return System.nanoTime() - this.due >= 0;
	}

	/** Registers a statement; throws if the time is already over. */
	void register(Statement statement) throws SQLException {
		this.statements.add(statement);
		if (this.expired) {
			throw new SQLTimeoutException("the time of the request is over");
		}
	}

	/** Takes how the engine's execution is cancelled. */
	void cancels(Runnable engine) {
		this.engine = engine;
		if (this.expired) {
			engine.run();
		}
	}

	/**
	 * Refuses further statements, says so before the execution can end in its own way,
	 * ends it before its next field, and cancels the statements that are running.
	 */
	void expire() {
		this.expired = true;
		this.expiry.tryEmitValue(this);
		this.engine.run();
		this.statements.forEach(Deadline::cancel);
	}

	/**
	 * {@return a signal of the moment at which it expires}
	 */
	Mono<Deadline> expiry() {
		return this.expiry.asMono();
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
