package org.sanctionsgraph.deadline;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTests {

	private final Deadline deadline = new Deadline(Duration.ofMinutes(1));

	private final AtomicInteger cancelled = new AtomicInteger();

	@Test
	void endsTheExecutionWhenItExpires() {
		this.deadline.cancels(this.cancelled::incrementAndGet);
		assertThat(this.cancelled).hasValue(0);
		this.deadline.expire();
		assertThat(this.cancelled).hasValue(1);
	}

	@Test
	void isToldBeforeTheExecutionEnds() {
		AtomicInteger cancelledWhenTold = new AtomicInteger(-1);
		this.deadline.cancels(this.cancelled::incrementAndGet);
		this.deadline.expiry().subscribe((expired) -> cancelledWhenTold.set(this.cancelled.get()));
		this.deadline.expire();
		assertThat(cancelledWhenTold).hasValue(0);
		assertThat(this.cancelled).hasValue(1);
	}

	@Test
	void endsAnExecutionThatBeginsLater() {
		this.deadline.expire();
		this.deadline.cancels(this.cancelled::incrementAndGet);
		assertThat(this.cancelled).hasValue(1);
	}

}
