package org.sanctionsgraph.reload;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.kernel.StartRefusedException;
import org.sanctionsgraph.loading.MarkedRecords;
import org.sanctionsgraph.loading.Startup;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Records are loaded again on request. */
@ExtendWith(OutputCaptureExtension.class)
class RecordsEndpointTests {

	private static final String EXPOSED = "--management.endpoints.web.exposure.include=health,records";

	private static final String TOKEN = "--sanctions-graph.reload.token=a secret";

	private final Startup startup = Startup.inMemory(UUID.randomUUID().toString());

	private MarkedRecords records;

	@BeforeEach
	void writeTheRecords(@TempDir Path folder) throws IOException {
		this.records = MarkedRecords.in(folder.resolve("records"));
	}

	@Test
	void servesChangedRecordsToWhoeverHasTheToken() throws IOException {
		try (ConfigurableApplicationContext instance = start(EXPOSED, TOKEN)) {
			this.records.mark(1);
			HttpResponse<String> response = ReloadRequest.post(instance, "local.server.port", "Bearer a secret");
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.body())
				.isEqualTo("{\"version\":\"%s\"}".formatted(instance.getBean(DatasetVersions.class).current()));
			assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a secret", "Bearer a secre", "Bearer A SECRET", "Bearer ", "Basic a secret" })
	void refusesWhoeverHasNot(String authorization) throws IOException {
		try (ConfigurableApplicationContext instance = start(EXPOSED, TOKEN)) {
			this.records.mark(1);
			HttpResponse<String> response = ReloadRequest.post(instance, "local.server.port", authorization);
			assertThat(response.statusCode()).isEqualTo(401);
			assertThat(response.body()).contains("sanctions-graph.reload.token").doesNotContain("a secret");
			assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(0);
		}
	}

	@Test
	void tellsWhatIsWrongWithTheFilesAndChangesNothing(CapturedOutput output) throws IOException {
		try (ConfigurableApplicationContext instance = start(EXPOSED, TOKEN)) {
			Files.delete(this.records.folder().resolve("actors/chen-mingguo.yaml"));
			HttpResponse<String> response = ReloadRequest.post(instance, "local.server.port", "Bearer a secret");
			assertThat(response.statusCode()).isEqualTo(422);
			assertThat(response.body()).contains("{\"problems\":[\"", "measures/eu-ghr-2021-03-22.yaml:");
			assertThat(output.getAll()).contains("Nothing was loaded:", "measures/eu-ghr-2021-03-22.yaml:");
			assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(0);
		}
	}

	@Test
	void needsNoTokenOnAPortOfItsOwn() throws IOException {
		try (ConfigurableApplicationContext instance = start(EXPOSED, "--management.server.port=0")) {
			this.records.mark(1);
			assertThat(ReloadRequest.post(instance, "local.server.port", "").statusCode()).isEqualTo(404);
			assertThat(ReloadRequest.post(instance, "local.management.port", "").statusCode()).isEqualTo(200);
			assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "health", "*" })
	void isOffUnlessItIsNamedOrHasAToken(String exposed) {
		try (ConfigurableApplicationContext instance = start(
				"--management.endpoints.web.exposure.include=" + exposed)) {
			assertThat(ReloadRequest.post(instance, "local.server.port", "").statusCode()).isEqualTo(404);
		}
	}

	@Test
	void theStartIsRefusedWhereAnybodyCouldLoad(CapturedOutput output) {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> start(EXPOSED))
			.withRootCauseInstanceOf(StartRefusedException.class);
		assertThat(output.getAll()).contains("APPLICATION FAILED TO START",
				"Set sanctions-graph.reload.token to a secret");
	}

	private ConfigurableApplicationContext start(String... settings) {
		return this.startup.with(settings).start(this.records.folder());
	}

}
