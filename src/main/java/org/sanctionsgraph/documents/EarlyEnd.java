package org.sanctionsgraph.documents;

import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;

/** Ends a request before its operation runs, since its response is known. */
public abstract class EarlyEnd extends RuntimeException {

	protected EarlyEnd() {
		super(null, null, false, false);
	}

	/**
	 * {@return whether that is why the engine ended}
	 */
	public static boolean causes(@Nullable Throwable failure) {
		return failure instanceof EarlyEnd
				|| (failure instanceof CompletionException && failure.getCause() instanceof EarlyEnd);
	}

}
