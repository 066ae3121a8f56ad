package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.records.RecordFolders;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Records are loaded again while they are served. */
class ReloadTests {

	private static final int CLIENTS = 4;

	private static final String QUERY = """
			{"query": "{ actors(first: 3) { totalCount nodes { id } } \
			measure(id: \\"eu-ghr-2021-03-22\\") { title designations { nodes { measure { title } target { name } } } } \
			responses { nodes { title enacts { title } } } }"}""";

	private static final Pattern MARK = Pattern.compile("Marked (\\d+)|\"totalCount\":(\\d+)");

	/** The number of actors of the small records. */
	private static final int ACTORS = 5;

	@TempDir
	private Path folder;

	private Path records;

	@BeforeEach
	void writeTheSmallRecords() throws IOException {
		this.records = RecordFolders.small(this.folder.resolve("small"));
		mark(0);
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
		try (ConfigurableApplicationContext instance = Startup.inMemory("spoiled").start(this.records)) {
			String before = Answers.of(instance, QUERY);
			Files.delete(this.records.resolve("actors/chen-mingguo.yaml"));
			assertThatExceptionOfType(InvalidRecordsException.class)
				.isThrownBy(() -> instance.getBean(RecordLoader.class).load(true));
			assertThat(Answers.of(instance, QUERY)).isEqualTo(before);
		}
	}

	private void assertThatAnswersAreOfOneVersion(Startup startup) throws IOException {
		try (ConfigurableApplicationContext writer = startup.start(this.records);
				ConfigurableApplicationContext reader = startup.start(this.records)) {
			AtomicBoolean ended = new AtomicBoolean();
			try (ExecutorService clients = Executors.newFixedThreadPool(2 * CLIENTS)) {
				List<CompletableFuture<List<String>>> all = IntStream.range(0, 2 * CLIENTS)
					.mapToObj((i) -> CompletableFuture.supplyAsync(() -> asked((i % 2 == 0) ? writer : reader, ended),
							clients))
					.toList();
				for (int mark = 1; mark < 6; mark++) {
					mark(mark);
					writer.getBean(RecordLoader.class).load(true);
					assertThat(marks(Answers.of(writer, QUERY))).containsOnly(mark);
				}
				ended.set(true);
				assertThat(all).allSatisfy((answers) -> assertThat(answers.join()).isNotEmpty()
					.allSatisfy((answer) -> assertThat(marks(answer)).as(answer).hasSize(1)));
			}
		}
	}

	private static List<String> asked(ConfigurableApplicationContext instance, AtomicBoolean ended) {
		List<String> answers = new ArrayList<>();
		while (!ended.get()) {
			answers.add(Answers.of(instance, QUERY));
		}
		return answers;
	}

	/**
	 * Marks texts of several records, and adds an actor before the others, so that all
	 * get other numbers.
	 */
	private void mark(int mark) throws IOException {
		for (String file : List.of("measures/eu-ghr-2021-03-22.yaml", "responses/cn-announcement-2021-03-22.yaml")) {
			Path path = this.records.resolve(file);
			Files.writeString(path, Files.readString(path).replaceFirst("title: .*", "title: Marked " + mark));
		}
		if (mark > 0) {
			String china = Files.readString(this.records.resolve("actors/china.yaml"));
			Files.writeString(this.records.resolve("actors/added-%d.yaml".formatted(mark)),
					china.replaceFirst("id: china", "id: added-" + mark));
		}
	}

	private static Set<Integer> marks(String answer) {
		return MARK.matcher(answer)
			.results()
			.map((found) -> (found.group(1) != null) ? Integer.parseInt(found.group(1))
					: Integer.parseInt(found.group(2)) - ACTORS)
			.collect(Collectors.toSet());
	}

}
