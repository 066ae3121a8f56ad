package org.sanctionsgraph.limits;

import java.util.Map;

import graphql.execution.AbortExecutionException;

/** Refuses a request for which there is no room beside those that are executed. */
final class Overloaded extends AbortExecutionException {

	/** The code of the error. */
	static final String CODE = "OVERLOADED";

	Overloaded() {
		super("The server is busy with other requests. Try again in a second, or request smaller pages.");
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", CODE);
	}

}
