package org.sanctionsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.instrumentation.InstrumentationState;

/** What one request asked for, as far as that is known. */
final class Bill implements InstrumentationState {

	private volatile long requested;

	/** Notes the records asked for. */
	void requested(long records) {
		this.requested = records;
	}

	/**
	 * {@return the extensions of an answer, with the cost beside what they had}
	 */
	Map<Object, Object> beside(Map<Object, Object> extensions, Limits limits) {
		Map<Object, Object> told = new LinkedHashMap<>(extensions);
		told.put("cost", cost(limits));
		return told;
	}

	private Map<String, Object> cost(Limits limits) {
		Map<String, Object> cost = new LinkedHashMap<>();
		cost.put("requested", this.requested);
		cost.put("limit", limits.cost());
		return cost;
	}

}
