package org.sanctionsgraph.observation;

import org.jspecify.annotations.Nullable;

/** What the engine contributes to a line of the request log. */
final class RequestLogEntry {

	static final String ATTRIBUTE = RequestLogEntry.class.getName();

	/** Name of the operation, if it has one. */
	volatile @Nullable String operation;

	/** OK or the code of the first error; null if the engine did not run. */
	volatile @Nullable String outcome;

}
