package org.sanctionsgraph.requests;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What is known of a request only while it is processed, for its line in the log. */
public final class RequestLogEntry {

	/** The attribute of the HTTP request that holds it. */
	public static final String ATTRIBUTE = RequestLogEntry.class.getName();

	/** Name of the operation, if it has one. */
	private volatile @Nullable String operation;

	/** OK or the code of the first error; null if the engine did not run. */
	private volatile @Nullable String outcome;

	/**
	 * {@return the entry of a request with such attributes; null if it is not logged}
	 */
	public static @Nullable RequestLogEntry in(Map<String, Object> attributes) {
		return (RequestLogEntry) attributes.get(ATTRIBUTE);
	}

	/**
	 * {@return the name of the operation, if it has one}
	 */
	public @Nullable String operation() {
		return this.operation;
	}

	/** Records the name of the operation. */
	public void operation(String name) {
		this.operation = name;
	}

	/**
	 * {@return OK or the code of the first error; null if the engine did not run}
	 */
	public @Nullable String outcome() {
		return this.outcome;
	}

	/** Records OK or the code of the first error. */
	public void outcome(String code) {
		this.outcome = code;
	}

}
