package org.sanctionsgraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.timeleft.TimeLeft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Requests share what takes long to make, and wait no longer than they may. */
class MadeOnceTests {

	private final AtomicInteger times = new AtomicInteger();

	private final CountDownLatch released = new CountDownLatch(1);

	@Test
	void requestsWhoseTimeIsOverDoNotWaitWhileOthersDo() throws InterruptedException {
		MadeOnce<String> made = new MadeOnce<>(this::afterRelease, UnaryOperator.identity());
		TimeLeft.within(() -> true, () -> assertThatThrownBy(made::get).isInstanceOf(TimeLeft.TimeOverException.class));
		List<String> got = new ArrayList<>();
		Thread patient = Thread.ofVirtual().start(() -> got.add(made.get()));
		this.released.countDown();
		patient.join();
		assertThat(got).containsExactly("made");
		assertThat(made.get()).isEqualTo("made");
		assertThat(this.times).hasValue(1);
	}

	@Test
	void aFailureIsToldAndTheNextRequestTriesAgain() {
		MadeOnce<String> made = new MadeOnce<>(this::atSecondTime, UnaryOperator.identity());
		assertThatIllegalStateException().isThrownBy(made::get).withMessage("away");
		assertThat(made.get()).isEqualTo("made");
	}

	private String afterRelease() {
		this.times.incrementAndGet();
		try {
			this.released.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return "made";
	}

	private String atSecondTime() {
		if (this.times.incrementAndGet() == 1) {
			throw new IllegalStateException("away");
		}
		return "made";
	}

}
