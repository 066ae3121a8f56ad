package org.sanctionsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;

/** A request that asks for too much; tells by how much. */
class Refusal extends AbortExecutionException {

	private final Code code;

	private final @Nullable Long requested;

	private final long limit;

	private Refusal(String message, Code code, @Nullable Long requested, long limit) {
		super(message);
		this.code = code;
		this.requested = requested;
		this.limit = limit;
	}

	/**
	 * {@return a refusal that tells both numbers}
	 */
	static Refusal of(Code code, String unit, long requested, long limit) {
		String message = "The request asks for %,d %s; at most %,d are allowed";
		return new Refusal(String.format(Locale.ROOT, message, requested, unit, limit), code, requested, limit);
	}

	/**
	 * {@return a refusal for where counting was broken off at the limit}
	 */
	static Refusal beyond(Code code, String unit, long limit) {
		String message = "The request takes more than %,d %s; that many are allowed";
		return new Refusal(String.format(Locale.ROOT, message, limit, unit), code, null, limit);
	}

	/**
	 * Throws a refusal where more is asked for than is allowed.
	 */
	static void above(long limit, long requested, Code code, String unit) {
		if (requested > limit) {
			throw of(code, unit, requested, limit);
		}
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code.name());
		if (this.requested != null) {
			extensions.put("requested", this.requested);
		}
		extensions.put("limit", this.limit);
		return extensions;
	}

	/** Which limit is exceeded, as clients read it. */
	enum Code {

		/** Levels of fields. */
		TOO_DEEP,
		/** Records asked for. */
		TOO_COSTLY,
		/** Aliases in the document. */
		TOO_MANY_ALIASES,
		/** Fields of the operation itself. */
		TOO_MANY_ROOT_FIELDS,
		/** Directives in the document. */
		TOO_MANY_DIRECTIVES,
		/** Tokens or characters of the document. */
		TOO_LARGE,
		/** Time until the answer. */
		TOO_SLOW

	}

}
