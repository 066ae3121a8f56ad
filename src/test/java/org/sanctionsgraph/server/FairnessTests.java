package org.sanctionsgraph.server;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.StatementWatch;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that keep every processor busy do not stop the others. */
@EngineTest
class FairnessTests {

	private static final int GREEDY = 2 * Runtime.getRuntime().availableProcessors();

	private final AtomicBoolean ended = new AtomicBoolean();

	private final CountDownLatch begun = new CountDownLatch(GREEDY);

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@Test
	void aSmallRequestIsAnsweredMeanwhile() {
		this.api.ask("{ sources(first: 2) { nodes { id } } }");
		this.statements.spoiling(this::keepBusy, () -> {
			try (ExecutorService clients = Executors.newFixedThreadPool(GREEDY)) {
				List<CompletableFuture<Answer>> greedy = IntStream.range(0, GREEDY)
					.mapToObj((i) -> CompletableFuture.supplyAsync(
							() -> this.api.ask("{ dataset { version } a%d: __typename }".formatted(i)), clients))
					.toList();
				assertAnswered();
				assertThat(greedy).allSatisfy((answer) -> assertThat(answer.join().code()).isEmpty());
			}
		});
	}

	private void assertAnswered() {
		try {
			assertThat(this.begun.await(10, TimeUnit.SECONDS)).isTrue();
			CompletableFuture<Answer> small = CompletableFuture
				.supplyAsync(() -> this.api.ask("{ sources(first: 3) { nodes { id } } }"));
			assertThat(small).succeedsWithin(Duration.ofSeconds(3));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			this.ended.set(true);
		}
	}

	private String keepBusy(String sql) {
		if (sql.contains("from dataset")) {
			this.begun.countDown();
			while (!this.ended.get()) {
				Thread.onSpinWait();
			}
		}
		return sql;
	}

}
