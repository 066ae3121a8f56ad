package org.sanctionsgraph.documents;

/**
 * Is told the query that is about to run, once its document is valid. A request has one
 * if its GraphQL context holds it under this class.
 */
@FunctionalInterface
public interface OperationListener {

	/** Lets the query run, or throws an {@link EarlyEnd} to end the request instead. */
	void beforeRunning(CanonicalOperation query);

}
