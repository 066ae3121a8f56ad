package org.sanctionsgraph.reload;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.PostgresProcesses;
import org.sanctionsgraph.Sleep;
import org.sanctionsgraph.loading.MarkedRecords;
import org.sanctionsgraph.loading.Startup;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Records are to be loaded while the database is away, or hangs. */
@ExtendWith(OutputCaptureExtension.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class ReloadOutageTests {

	@TempDir
	private Path folder;

	private EmbeddedPostgres server;

	private MarkedRecords records;

	@BeforeEach
	void start() throws IOException {
		this.records = MarkedRecords.in(this.folder.resolve("records"));
		this.server = started(0);
	}

	private EmbeddedPostgres started(int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setPort(port)
			.setDataDirectory(this.folder.resolve("postgres"))
			.setCleanDataDirectory(false)
			.setLocaleConfig("locale", "C")
			.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.server.close();
	}

	@Test
	void aServerThatIsAwayIsToldAndTheWatchGoesOn(CapturedOutput output) throws IOException {
		try (ConfigurableApplicationContext instance = startup().with("--sanctions-graph.reload.interval=200ms")
			.start(this.records.folder())) {
			int port = this.server.getPort();
			this.server.close();
			this.records.mark(1);
			assertUnavailable(post(instance));
			Sleep.here(2500);
			assertThat(output.toString()).containsOnlyOnce("The record folder is looked at again later\n")
				.containsOnlyOnce("The records could not be loaded")
				.doesNotContain("Unexpected error occurred in scheduled task", "Servlet.service()");
			assertThat(output.toString().lines().filter((line) -> line.contains("looked at again later: ")))
				.hasSizeBetween(1, 5);
			this.server = started(port);
			assertServed(instance);
		}
	}

	@Test
	void aServerThatHangsIsToldInTime() throws IOException {
		PostgresProcesses processes = new PostgresProcesses(this.folder.resolve("postgres"));
		try (ConfigurableApplicationContext instance = startup().start(this.records.folder())) {
			this.records.mark(1);
			processes.freeze();
			long begin = System.nanoTime();
			assertUnavailable(post(instance));
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
			processes.thaw();
			assertThat(post(instance).statusCode()).isEqualTo(200);
			assertServed(instance);
		}
		finally {
			processes.thaw();
		}
	}

	@Test
	void aStatementThatHangsIsGivenUp() throws IOException, SQLException {
		try (ConfigurableApplicationContext instance = impatient().start(this.records.folder())) {
			this.records.mark(1);
			during("lock table sanctions_graph.replaced_dataset", () -> assertUnavailable(post(instance)));
			assertThat(post(instance).statusCode()).isEqualTo(200);
			assertServed(instance);
		}
	}

	@Test
	void waitingForAnotherThatLoadsIsNot() throws IOException, SQLException {
		try (ConfigurableApplicationContext instance = impatient().start(this.records.folder());
				ExecutorService client = Executors.newSingleThreadExecutor()) {
			this.records.mark(1);
			List<Future<HttpResponse<String>>> waiting = new ArrayList<>();
			during("select version from sanctions_graph.served_dataset for update", () -> {
				waiting.add(client.submit(() -> post(instance)));
				Sleep.here(3000);
			});
			assertThat(waiting.getFirst()).succeedsWithin(Duration.ofSeconds(20))
				.extracting(HttpResponse::statusCode)
				.isEqualTo(200);
		}
	}

	private Startup impatient() {
		return startup().with("--sanctions-graph.writer-properties.socketTimeout=2");
	}

	private void during(String statement, Runnable action) throws SQLException {
		try (Connection other = this.server.getPostgresDatabase().getConnection()) {
			other.setAutoCommit(false);
			other.createStatement().execute(statement);
			action.run();
			other.rollback();
		}
	}

	private Startup startup() {
		return Startup.on(this.server.getJdbcUrl("postgres", "postgres"), "postgres")
			.with("--management.endpoints.web.exposure.include=health,records",
					"--sanctions-graph.reload.token=secret");
	}

	private static void assertUnavailable(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(response.body()).contains("\"code\":\"UNAVAILABLE\"");
	}

	private static void assertServed(ConfigurableApplicationContext instance) {
		long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (!MarkedRecords.marks(MarkedRecords.answer(instance)).contains(1) && System.nanoTime() < end) {
			Sleep.here(200);
		}
		assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(1);
	}

	private static HttpResponse<String> post(ConfigurableApplicationContext instance) {
		return ReloadRequest.post(instance, "local.server.port", "Bearer secret");
	}

}
