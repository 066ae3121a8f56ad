package org.sanctionsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import graphql.execution.instrumentation.InstrumentationState;

/** The cost of one request; zero until its operation is known. */
public final class RequestCost implements InstrumentationState {

	private volatile long requested;

	private final AtomicReference<Runnable> end = new AtomicReference<>(() -> {
	});

	/** Records the number of records requested. */
	void requested(long records) {
		this.requested = records;
	}

	/** Takes how the work of the request is ended. */
	void begun(Runnable end) {
		this.end.set(end);
	}

	/** Ends the work of the request, so that others find room. */
	public void end() {
		this.end.getAndSet(() -> {
		}).run();
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
