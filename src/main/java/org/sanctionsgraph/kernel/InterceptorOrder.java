package org.sanctionsgraph.kernel;

/**
 * The order of what surrounds the execution of a GraphQL request, from the outside in.
 */
public final class InterceptorOrder {

	/** Outermost, so that it records the outcome that the client gets. */
	public static final int REQUEST_LOG = 100;

	/** Also reads the cost from the response of the time limit. */
	public static final int COST_HEADER = 200;

	/** Measures everything that belongs to the execution. */
	public static final int TIME_LIMIT = 300;

	/** The instrumentation that refuses what is not valid. */
	public static final int VALIDATION = 390;

	/** The instrumentation that refuses requests, after that of the request log. */
	public static final int LIMITS = 400;

	/** Admits what the limits allow, when its cost is known. */
	public static final int ADMISSION = 450;

	/** Innermost, so that whatever reads a response finds the rewritten errors. */
	public static final int ERRORS = 500;

	private InterceptorOrder() {
	}

}
