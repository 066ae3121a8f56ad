package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.records.RecordFolders;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Several instances over one PostgreSQL server. */
@ExtendWith(OutputCaptureExtension.class)
class SharedDatabaseTests {

	private static final String QUERY = """
			{"query": "{ measure(id: \\"eu-ghr-2021-03-22\\") { designations { nodes { target { name } } } } }"}""";

	@Test
	void ofTwoInstancesThatStartAtOnceOneLoadsAndBothServe(@TempDir Path folder, CapturedOutput output)
			throws IOException {
		Path records = RecordFolders.small(folder);
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
				ExecutorService both = Executors.newFixedThreadPool(2)) {
			Startup startup = new Startup(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql");
			List<CompletableFuture<ConfigurableApplicationContext>> instances = List.of(
					CompletableFuture.supplyAsync(() -> startup.start(records), both),
					CompletableFuture.supplyAsync(() -> startup.start(records), both));
			for (CompletableFuture<ConfigurableApplicationContext> instance : instances) {
				assertThat(Answers.of(instance.join(), QUERY)).contains("\"Chen Mingguo\"").doesNotContain("errors");
			}
			assertThat(output.toString().lines().filter((line) -> line.contains("Loaded 14 record files")).distinct())
				.hasSize(1);
			assertThat(startup.found("select count(*) from dataset")).containsExactly("1");
			instances.forEach((instance) -> instance.join().close());
		}
	}

}
