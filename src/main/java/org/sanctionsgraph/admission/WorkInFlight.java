package org.sanctionsgraph.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.sanctionsgraph.timeleft.Arrival;

/**
 * Bounds the work of all requests that are executed at the same time, by their costs. A
 * costly request waits while many small ones pass.
 */
final class WorkInFlight {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final int room;

	private final Semaphore free;

	WorkInFlight(int room) {
		this.room = room;
		this.free = new Semaphore(room);
	}

	/**
	 * {@return the share of the room that a request takes} Throws an {@link Overloaded}
	 * if it finds no room within a second of its arrival.
	 */
	int begin(long cost) {
		int share = Math.toIntExact(Math.clamp(cost, 1, this.room));
		long left = PATIENCE.toNanos() - (System.nanoTime() - Arrival.time());
		try {
			if (!this.free.tryAcquire(share, left, TimeUnit.NANOSECONDS)) {
				throw new Overloaded();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Overloaded();
		}
		return share;
	}

	/** Gives back the share of a request. */
	void end(int share) {
		this.free.release(share);
	}

}
