package org.sanctionsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.instrumentation.InstrumentationState;

/** The cost of one request; zero until its operation is known. */
public final class RequestCost implements InstrumentationState {

	private volatile long requested;

	/** Records the number of records requested. */
	void requested(long records) {
		this.requested = records;
	}

	/**
	 * {@return the number of records requested}
	 */
	public long requested() {
		return this.requested;
	}

	/**
	 * {@return the extensions of a response with the cost added}
	 */
	public Map<Object, Object> addTo(Map<Object, Object> extensions, Limits limits) {
		Map<String, Object> cost = new LinkedHashMap<>();
		cost.put("requested", this.requested);
		cost.put("limit", limits.cost());
		Map<Object, Object> all = new LinkedHashMap<>(extensions);
		all.put("cost", cost);
		return all;
	}

}
