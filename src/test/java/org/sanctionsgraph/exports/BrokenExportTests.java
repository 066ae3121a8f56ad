package org.sanctionsgraph.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.StatementWatch;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An export that fails has no end, and only two run at once. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class BrokenExportTests {

	private static final String ACTORS = "/export/actors.jsonl";

	private static final String PAGE = "from actor a";

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@Test
	void whatFailsInTheMiddleBreaksTheConnectionAndIsToldInOneLine(CapturedOutput output) {
		AtomicInteger pages = new AtomicInteger();
		List<String> before = new ArrayList<>();
		this.statements.spoiling(
				(sql) -> (sql.contains(PAGE) && pages.incrementAndGet() == 4) ? "select secret from nowhere" : sql,
				() -> assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> read(before)));
		assertThat(before).isNotEmpty()
			.hasSizeLessThan(400)
			.allSatisfy((line) -> assertThat(line).startsWith("{\"id\":"));
		assertThat(Stream.generate(() -> this.api.get(ACTORS)).limit(3)).extracting(HttpResponse::statusCode)
			.containsOnly(200);
		assertThat(output.getAll()).containsOnlyOnce("An export was broken off: This field failed")
			.doesNotContain("Servlet.service()", "HttpMessageNotWritableException");
	}

	@Test
	void whatFailsAtOnceIsTold() {
		this.statements.spoiling((sql) -> sql.contains(PAGE) ? "select secret from nowhere" : sql, () -> {
			HttpResponse<String> response = this.api.get(ACTORS);
			assertThat(response.statusCode()).isEqualTo(500);
			assertThat(response.body()).contains("INTERNAL_ERROR").doesNotContain("secret");
		});
	}

	@Test
	void aThirdAtOnceIsSentAway() throws Exception {
		CountDownLatch running = new CountDownLatch(2);
		CountDownLatch released = new CountDownLatch(1);
		this.statements.spoiling((sql) -> sql.contains(PAGE) ? held(sql, running, released) : sql, () -> {
			List<CompletableFuture<HttpResponse<String>>> two = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> this.api.get(ACTORS)))
				.limit(2)
				.toList();
			await(running);
			HttpResponse<String> third = this.api.get("/export/asks.csv");
			released.countDown();
			assertThat(third.statusCode()).isEqualTo(503);
			assertThat(third.headers().firstValue("Retry-After")).isPresent();
			assertThat(third.body()).contains("OVERLOADED");
			assertThat(two).extracting((export) -> export.join().statusCode()).containsOnly(200);
		});
		assertThat(this.api.get("/export/asks.csv").statusCode()).isEqualTo(200);
	}

	private void read(List<String> lines) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI address = URI.create("http://localhost:%d%s".formatted(this.api.port(), ACTORS));
			client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofLines())
				.body()
				.forEach(lines::add);
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String held(String sql, CountDownLatch running, CountDownLatch released) {
		running.countDown();
		await(released);
		return sql;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
