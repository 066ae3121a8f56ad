package org.sanctionsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that is above a limit; names the limit and, if known, what was
 * requested.
 */
public final class LimitExceeded extends AbortExecutionException {

	private final String code;

	private final @Nullable Long requested;

	private final long limit;

	LimitExceeded(String code, String message, @Nullable Long requested, long limit) {
		super(message);
		this.code = code;
		this.requested = requested;
		this.limit = limit;
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code);
		if (this.requested != null) {
			extensions.put("requested", this.requested);
		}
		extensions.put("limit", this.limit);
		return extensions;
	}

}
