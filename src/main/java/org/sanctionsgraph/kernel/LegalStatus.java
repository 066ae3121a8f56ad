package org.sanctionsgraph.kernel;

/** Whether something is in force on a day. */
public enum LegalStatus {

	/** Not yet in force on that day. */
	NOT_YET_IN_FORCE,
	/** In force on that day. */
	IN_FORCE,
	/** No longer in force on that day. */
	ENDED,
	/** It may have begun by that day; no source tells. */
	UNKNOWN

}
