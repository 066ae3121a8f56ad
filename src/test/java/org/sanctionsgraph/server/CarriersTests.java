package org.sanctionsgraph.server;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jdk.management.VirtualThreadSchedulerMXBean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CarriersTests {

	private static final VirtualThreadSchedulerMXBean SCHEDULER = ManagementFactory
		.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

	private static final int LEAST = Runtime.getRuntime().availableProcessors();

	@BeforeEach
	void calm() {
		Carriers.watch();
		await().atMost(Duration.ofSeconds(30)).until(() -> SCHEDULER.getParallelism() == LEAST);
	}

	@Test
	void thereAreMoreWhileVirtualThreadsKeepAll() throws Exception {
		AtomicBoolean kept = new AtomicBoolean(true);
		List<Thread> keeping = keepAll(kept);
		await().atMost(Duration.ofSeconds(30)).until(() -> SCHEDULER.getParallelism() > LEAST);
		kept.set(false);
		for (Thread thread : keeping) {
			thread.join();
		}
		await().atMost(Duration.ofSeconds(30)).until(() -> SCHEDULER.getParallelism() == LEAST);
	}

	/** On a busy machine this thread may itself have to wait, hence several attempts. */
	@Test
	void thereAreNoMoreWhileRequestsBegin() throws Exception {
		boolean raised = true;
		for (int attempt = 0; attempt < 10 && raised; attempt++) {
			calm();
			raised = isRaisedWhileRequestsBegin();
		}
		assertThat(raised).isFalse();
	}

	private static boolean isRaisedWhileRequestsBegin() throws InterruptedException {
		AtomicBoolean kept = new AtomicBoolean(true);
		List<Thread> keeping = keepAll(kept);
		for (int turn = 0; turn < 400 && SCHEDULER.getParallelism() == LEAST; turn++) {
			Carriers.takeTurn();
			Thread.sleep(1);
		}
		boolean raised = SCHEDULER.getParallelism() > LEAST;
		kept.set(false);
		for (Thread thread : keeping) {
			thread.join();
		}
		return raised;
	}

	private static List<Thread> keepAll(AtomicBoolean kept) {
		List<Thread> keeping = new ArrayList<>();
		for (int carrier = 0; carrier < LEAST; carrier++) {
			keeping.add(Thread.startVirtualThread(() -> {
				while (kept.get()) {
					Thread.onSpinWait();
				}
			}));
		}
		return keeping;
	}

}
