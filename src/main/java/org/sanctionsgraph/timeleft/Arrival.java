package org.sanctionsgraph.timeleft;

import java.time.Duration;

/**
 * When the request arrived that the current thread serves. Its time runs from then on,
 * also while it waits for a processor.
 */
public final class Arrival {

	/** The time that a client has to send its request. */
	public static final Duration TIME = Duration.ofSeconds(10);

	private static final ScopedValue<Arrival> CURRENT = ScopedValue.newInstance();

	private long time = System.nanoTime();

	private boolean begun;

	private Arrival() {
	}

	/**
	 * {@return a task that serves one request after another, of which the first arrives
	 * now}
	 */
	public static Runnable with(Runnable task) {
		Arrival arrival = new Arrival();
		return () -> ScopedValue.where(CURRENT, arrival).run(task);
	}

	/** Begins a request of the current task; all but the first arrive now. */
	public static void begin() {
		if (CURRENT.isBound()) {
			Arrival arrival = CURRENT.get();
			arrival.time = arrival.begun ? System.nanoTime() : arrival.time;
			arrival.begun = true;
		}
	}

	/**
	 * {@return whether the time to send the current request is over}
	 */
	public static boolean isOver() {
		return System.nanoTime() - time() > TIME.toNanos();
	}

	/**
	 * {@return when the current request arrived, as told by {@link System#nanoTime}; now,
	 * if none is known}
	 */
	public static long time() {
		return CURRENT.isBound() ? CURRENT.get().time : System.nanoTime();
	}

}
