package org.sanctionsgraph.server;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jdk.management.VirtualThreadSchedulerMXBean;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The threads that carry virtual ones. As many as there are processors take the least
 * time for most requests, but virtual threads do not interrupt each other: while they
 * wait for some that keep all carriers, there are more, between which the operating
 * system shares the processors.
 */
@Component
class Carriers implements DisposableBean {

	private static final int MOST = 32;

	private static final long PATIENCE = Duration.ofMillis(100).toNanos();

	private static final long CALM = Duration.ofSeconds(5).toNanos();

	private final VirtualThreadSchedulerMXBean scheduler = ManagementFactory
		.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

	private final int least = this.scheduler.getParallelism();

	private final Thread watch = Thread.ofPlatform().daemon().name("carriers").start(this::watch);

	private void watch() {
		long busyUntil = System.nanoTime();
		try {
			while (true) {
				CountDownLatch turn = new CountDownLatch(1);
				Thread.startVirtualThread(turn::countDown);
				if (!turn.await(PATIENCE, TimeUnit.NANOSECONDS)) {
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

	private void carryWith(int threads) {
		if (this.scheduler.getParallelism() != threads) {
			this.scheduler.setParallelism(threads);
		}
	}

	@Override
	public void destroy() {
		this.watch.interrupt();
	}

}
