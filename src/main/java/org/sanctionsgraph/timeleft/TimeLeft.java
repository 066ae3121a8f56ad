package org.sanctionsgraph.timeleft;

import java.util.function.BooleanSupplier;

/** The time that the current request has left, for loops that may take long. */
public final class TimeLeft {

	private static final ScopedValue<BooleanSupplier> OVER = ScopedValue.newInstance();

	private TimeLeft() {
	}

	/** Runs a request, whose loops end once its time is over. */
	public static void within(BooleanSupplier isOver, Runnable request) {
		ScopedValue.where(OVER, isOver).run(request);
	}

	/**
	 * {@return whether the time of the current request is over}
	 */
	public static boolean isOver() {
		return OVER.isBound() && OVER.get().getAsBoolean();
	}

	/** Throws a {@link TimeOverException} if the time of the current request is over. */
	public static void check() {
		if (isOver()) {
			throw new TimeOverException();
		}
	}

	/** The time of a request is over. */
	public static final class TimeOverException extends RuntimeException {

		private TimeOverException() {
			super("The time of the request is over", null, false, false);
		}

	}

}
