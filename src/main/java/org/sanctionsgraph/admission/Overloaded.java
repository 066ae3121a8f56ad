package org.sanctionsgraph.admission;

import java.util.Map;

import graphql.execution.AbortExecutionException;

/** Refuses a request for which there is no room beside those that are executed. */
final class Overloaded extends AbortExecutionException {

	Overloaded() {
		super("The server is busy with other requests. Try again in a second, or request smaller pages.");
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", "OVERLOADED");
	}

}
