package org.sanctionsgraph;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The database goes away, or hangs: what can be answered is, the rest in time. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("postgresql")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class OutageTests {

	private static final String KNOWN = "{ actor(id: \"canada\") { name } }";

	private static final String MIXED = "{ actor(id: \"canada\") { name } measures(first: 3) { nodes { title } } }";

	@TempDir
	private static Path data;

	private static EmbeddedPostgres server;

	@Autowired
	private Endpoint api;

	@DynamicPropertySource
	static void start(DynamicPropertyRegistry properties) throws IOException {
		server = started(0);
		properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
		properties.add("spring.datasource.username", () -> "postgres");
		properties.add("spring.datasource.password", () -> "");
	}

	private static EmbeddedPostgres started(int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setPort(port)
			.setDataDirectory(data.resolve("postgres"))
			.setCleanDataDirectory(false)
			.setLocaleConfig("locale", "C")
			.start();
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@Test
	void whileTheServerIsAwayNobodyWaitsInVain(CapturedOutput output) throws IOException {
		assertThat(this.api.ask(KNOWN).code()).isEmpty();
		int port = server.getPort();
		server.close();
		try {
			within(Duration.ofSeconds(6), () -> atOnce(12)).forEach(OutageTests::assertUnavailable);
			assertKnown();
			Answer mixed = within(Duration.ofSeconds(6), () -> this.api.ask(MIXED));
			assertThat(mixed.response().statusCode()).isEqualTo(200);
			assertThat(mixed.at("/data/actor/name").asString()).isEqualTo("Canada");
			assertThat(mixed.at("/data/measures").isNull()).isTrue();
			assertThat(mixed.code()).isEqualTo("UNAVAILABLE");
			assertDown();
			assertThat(output.toString().lines().filter((line) -> line.contains(" failed in "))).hasSizeLessThan(12);
			assertThat(output.toString()).doesNotContain("health check failed", "Failed to validate connection");
		}
		finally {
			server = started(port);
		}
		assertServesAgain();
	}

	@Test
	void whileTheServerHangsRequestsEndInTime() throws Exception {
		assertThat(this.api.ask(KNOWN).code()).isEmpty();
		processes().freeze();
		try {
			Answer late = within(Duration.ofSeconds(11), () -> this.api.ask("{ sources(first: 7) { nodes { id } } }"));
			assertThat(late.code()).isIn("TOO_SLOW", "UNAVAILABLE");
			assertKnown();
			assertDown();
		}
		finally {
			processes().thaw();
		}
		assertServesAgain();
	}

	private static PostgresProcesses processes() {
		return new PostgresProcesses(data.resolve("postgres"));
	}

	private void assertKnown() {
		Answer known = within(Duration.ofSeconds(2), () -> this.api.ask(KNOWN));
		assertThat(known.at("/data/actor/name").asString()).isEqualTo("Canada");
	}

	private List<Answer> atOnce(int requests) {
		try (ExecutorService clients = Executors.newFixedThreadPool(requests)) {
			List<CompletableFuture<Answer>> answers = IntStream.range(0, requests)
				.mapToObj((i) -> "{ a: sources(first: %1$d) { nodes { url } } b: asks(first: %1$d) { nodes { id } } }"
					.formatted(50 + i))
				.map((document) -> CompletableFuture.supplyAsync(() -> this.api.ask(document), clients))
				.toList();
			return answers.stream().map(CompletableFuture::join).toList();
		}
	}

	private static void assertUnavailable(Answer answer) {
		assertThat(answer.response().statusCode()).isEqualTo(503);
		assertThat(answer.response().headers().firstValue("Retry-After")).hasValue("1");
		assertThat(answer.code()).isEqualTo("UNAVAILABLE");
		assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("UNAVAILABLE");
		assertThat(answer.at("/errors/0/path/0").asString()).isIn("a", "b");
	}

	private void assertDown() {
		HttpResponse<String> health = within(Duration.ofSeconds(2), () -> this.api.get("/actuator/health"));
		assertThat(health.statusCode()).isEqualTo(503);
	}

	private void assertServesAgain() {
		String document = "{ responses(first: 9) { nodes { title } } }";
		long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		Answer answer = this.api.ask(document);
		while (!answer.code().isEmpty() && System.nanoTime() < end) {
			answer = this.api.ask(document);
		}
		assertThat(answer.code()).isEmpty();
		assertThat(this.api.get("/actuator/health").statusCode()).isEqualTo(200);
	}

	private static <T> T within(Duration time, Supplier<T> action) {
		long start = System.nanoTime();
		T result = action.get();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(time);
		return result;
	}

}
