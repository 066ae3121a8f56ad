package org.sanctionsgraph.observation;

import org.jspecify.annotations.Nullable;

/** What only the engine knows of a request, left where the access log finds it. */
final class Trail {

	static final String ATTRIBUTE = Trail.class.getName();

	/** The operation's name as the client gives it. */
	volatile String operation = "-";

	/** OK, or the code of the first error; null where the engine was not asked. */
	volatile @Nullable String outcome;

}
