package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.records.InvalidRecordsException;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Records are loaded again while they are served. */
class ReloadTests {

	private static final int CLIENTS = 4;

	@TempDir
	private Path folder;

	private MarkedRecords records;

	@BeforeEach
	void writeTheRecords() throws IOException {
		this.records = MarkedRecords.in(this.folder.resolve("small"));
	}

	@Test
	void everyAnswerIsWhollyOfOneVersion() throws IOException {
		assertThatAnswersAreOfOneVersion(Startup.inMemory("reload"));
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
	void everyAnswerOfAnyInstanceOverPostgresIsToo() throws IOException {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start()) {
			assertThatAnswersAreOfOneVersion(
					new Startup(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql"));
		}
	}

	@Test
	void recordsWithErrorsChangeNothing() throws IOException {
		try (ConfigurableApplicationContext instance = Startup.inMemory("spoiled").start(this.records.folder())) {
			String before = MarkedRecords.answer(instance);
			Files.delete(this.records.folder().resolve("actors/chen-mingguo.yaml"));
			assertThatExceptionOfType(InvalidRecordsException.class)
				.isThrownBy(() -> instance.getBean(RecordLoader.class).load(true));
			assertThat(MarkedRecords.answer(instance)).isEqualTo(before);
		}
	}

	private void assertThatAnswersAreOfOneVersion(Startup startup) throws IOException {
		try (ConfigurableApplicationContext writer = startup.start(this.records.folder());
				ConfigurableApplicationContext reader = startup.start(this.records.folder())) {
			AtomicBoolean ended = new AtomicBoolean();
			try (ExecutorService clients = Executors.newFixedThreadPool(2 * CLIENTS)) {
				List<CompletableFuture<Set<String>>> all = IntStream.range(0, 2 * CLIENTS)
					.mapToObj((i) -> CompletableFuture.supplyAsync(() -> asked((i % 2 == 0) ? writer : reader, ended),
							clients))
					.toList();
				try {
					loadMarked(writer);
				}
				finally {
					ended.set(true);
				}
				assertThat(all).allSatisfy((answers) -> assertThat(answers.join()).isNotEmpty()
					.allSatisfy((answer) -> assertThat(MarkedRecords.marks(answer)).as(answer).hasSize(1)));
			}
		}
	}

	private void loadMarked(ConfigurableApplicationContext writer) throws IOException {
		for (int mark = 1; mark < 6; mark++) {
			this.records.mark(mark);
			writer.getBean(RecordLoader.class).load(true);
			assertThat(MarkedRecords.marks(MarkedRecords.answer(writer))).containsOnly(mark);
		}
	}

	private static Set<String> asked(ConfigurableApplicationContext instance, AtomicBoolean ended) {
		Set<String> answers = new HashSet<>();
		while (!ended.get()) {
			answers.add(MarkedRecords.answer(instance));
		}
		return answers;
	}

}
