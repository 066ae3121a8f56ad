package org.sanctionsgraph.deadline;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.sanctionsgraph.limits.Limits;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The deadlines of the requests that are running. One thread looks for those that are
 * due, since a timer for each request costs more than most requests take.
 */
@Component
class Deadlines implements DisposableBean {

	private static final Duration PRECISION = Duration.ofMillis(50);

	/**
	 * A statement that was about to begin when the time was over is cancelled in the next
	 * turn.
	 */
	private static final Duration NEXT_TURN = Duration.ofMillis(100);

	private static final int TURNS = 20;

	private final Set<Deadline> running = ConcurrentHashMap.newKeySet();

	private final Scheduler watch = Schedulers.newSingle("deadlines", true);

	private final Duration time;

	Deadlines(Limits limits) {
		this.time = limits.time();
		this.watch.schedulePeriodically(this::expireDue, PRECISION.toMillis(), PRECISION.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	/**
	 * {@return the deadline of a request that begins}
	 */
	Deadline begin() {
		Deadline deadline = new Deadline(this.time);
		this.running.add(deadline);
		return deadline;
	}

	/** Ends the request of a deadline. */
	void end(Deadline deadline) {
		this.running.remove(deadline);
	}

	@Override
	public void destroy() {
		this.watch.dispose();
	}

	private void expireDue() {
		this.running.stream().filter(Deadline::isDue).forEach((deadline) -> {
			end(deadline);
			Flux.interval(Duration.ZERO, NEXT_TURN, Schedulers.boundedElastic())
				.take(TURNS)
				.subscribe((turn) -> deadline.expire());
		});
	}

}
