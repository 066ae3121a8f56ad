package org.sanctionsgraph.server;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import jdk.management.VirtualThreadSchedulerMXBean;

/**
 * The threads that carry virtual ones, of which a process has one set. As many as there
 * are processors take the least time for most requests, but virtual threads do not
 * interrupt each other: while they wait for some that keep all carriers, there are more,
 * between which the operating system shares the processors. Where other processes keep
 * the processors, requests go on to begin, and more carriers would only add to the work.
 */
final class Carriers implements Runnable {

	private static final int MOST = 32;

	private static final long PATIENCE = Duration.ofMillis(100).toNanos();

	private static final long CALM = Duration.ofSeconds(5).toNanos();

	/** More requests begin meanwhile, for each carrier, if none keeps it for long. */
	private static final int FEW = 5;

	private static final LongAdder BEGUN = new LongAdder();

	private static final VirtualThreadSchedulerMXBean SCHEDULER = ManagementFactory
		.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

	private static final Thread WATCH = Thread.ofPlatform().daemon().name("carriers").unstarted(new Carriers());

	private final int least = SCHEDULER.getParallelism();

	private Carriers() {
	}

	/** Watches until the process ends, however many applications it has. */
	static synchronized void watch() {
		if (WATCH.getState() == Thread.State.NEW) {
			WATCH.start();
		}
	}

	/** Lets others take their turn before a request is handled on this virtual thread. */
	static void takeTurn() {
		BEGUN.increment();
		Thread.yield();
	}

	@Override
	public void run() {
		long busyUntil = System.nanoTime();
		try {
			while (true) {
				CountDownLatch turn = new CountDownLatch(1);
				long begun = BEGUN.sum();
				Thread.startVirtualThread(turn::countDown);
				if (!turn.await(PATIENCE, TimeUnit.NANOSECONDS) && BEGUN.sum() - begun < FEW * this.least) {
					carryWith(Math.max(MOST, this.least));
					busyUntil = System.nanoTime() + CALM;
				}
				else if (System.nanoTime() - busyUntil > 0) {
					carryWith(this.least);
				}
				turn.await();
				Thread.sleep(Duration.ofNanos(PATIENCE));
			}
		}
		catch (InterruptedException ex) {
			carryWith(this.least);
		}
	}

	private static void carryWith(int threads) {
		if (SCHEDULER.getParallelism() != threads) {
			SCHEDULER.setParallelism(threads);
		}
	}

}
