package org.sanctionsgraph.failures;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.logging.Log;

import org.springframework.core.NestedExceptionUtils;

/**
 * Logs failures: the first of a kind with its stack trace, then at most one line a second
 * with the number of those in between.
 */
public final class FailureLog {

	private static final int MOST_KINDS = 1000;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

	private final Log log;

	/**
	 * @param log where the lines are written
	 */
	public FailureLog(Log log) {
		this.log = log;
	}

	/** Logs a failure. */
	public void add(String message, Throwable failure) {
		if (this.kinds.size() > MOST_KINDS) {
			this.kinds.clear();
		}
		this.kinds.computeIfAbsent(kind(failure), (kind) -> new Kind()).add(message, failure);
	}

	/** Messages may contain statements, values and times, so they do not tell a kind. */
	private static String kind(Throwable failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		StackTraceElement[] trace = cause.getStackTrace();
		return "%s, %s, %s".formatted(failure.getClass(), cause.getClass(), (trace.length == 0) ? "" : trace[0]);
	}

	private static String line(Throwable failure) {
		return NestedExceptionUtils.getMostSpecificCause(failure).toString().replaceAll("\\s+", " ");
	}

	/** Failures of one kind. */
	private final class Kind {

		private boolean known;

		private long silentUntil;

		private int unlogged;

		synchronized void add(String message, Throwable failure) {
			if (!this.known) {
				this.known = true;
				FailureLog.this.log.error(message, failure);
			}
			else if (System.nanoTime() - this.silentUntil < 0) {
				this.unlogged++;
				return;
			}
			else {
				FailureLog.this.log
					.error("%s: %s; %d like it since the last line".formatted(message, line(failure), this.unlogged));
			}
			this.unlogged = 0;
			this.silentUntil = System.nanoTime() + PAUSE.toNanos();
		}

	}

}
