package org.sanctionsgraph.documents;

import graphql.GraphQLContext;

/**
 * Is told the query that is about to run, once its document is valid. A request has one
 * if its GraphQL context holds it under this class.
 */
@FunctionalInterface
public interface OperationListener {

	/** Lets the query run, or throws an {@link EarlyEnd} to end the request instead. */
	void beforeRunning(CanonicalOperation query);

	/** Is told that neither the request nor its response may be stored. */
	default void mustNotBeStored() {
	}

	/**
	 * Tells the listener of a request, if it has one, that the request holds a text that
	 * somebody searches for.
	 */
	static void searches(GraphQLContext request) {
		OperationListener listener = request.get(OperationListener.class);
		if (listener != null) {
			listener.mustNotBeStored();
		}
	}

}
