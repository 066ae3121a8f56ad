package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.records.RecordFolders;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.rows.Batch;
import org.sanctionsgraph.rows.RowBuilder;
import org.sanctionsgraph.rows.TableRow;
import org.sanctionsgraph.versions.Layout;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Whatever goes wrong in a folder of records, it is loaded into either database, or
 * refused with the file, the line and how to fix it.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class MutatedRecordsTests {

	private static final int MUTATIONS = 300;

	private static final int EACH_ON_POSTGRES = 5;

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private static final int LONGEST_PROBLEM = 2_000;

	private static final ApplicationContext ROWS = new AnnotationConfigApplicationContext("org.sanctionsgraph.rows");

	private static EmbeddedPostgres server;

	private static List<SimpleDriverDataSource> databases;

	@BeforeAll
	static void start() throws IOException {
		server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		databases = List.of(empty(Startup.inMemory("mutated")),
				empty(new Startup(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql")));
	}

	private static SimpleDriverDataSource empty(Startup database) {
		SimpleDriverDataSource connections = database.connections();
		Flyway.configure().dataSource(connections).schemas("mutated").locations(Layout.MIGRATIONS).load().migrate();
		connections.setSchema("mutated");
		return connections;
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	static IntStream seeds() {
		return IntStream.range(0, MUTATIONS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void areLoadedOrRefused(int seed, @TempDir Path folder) throws IOException {
		Path records = RecordFolders.mutated(new Random(seed), folder);
		Optional<RecordSet> accepted = assertTimeoutPreemptively(LONGEST, () -> read(records));
		accepted.ifPresent((set) -> load(databases.getFirst(), set));
		accepted.filter((set) -> seed % EACH_ON_POSTGRES == 0).ifPresent((set) -> load(databases.getLast(), set));
	}

	private static Optional<RecordSet> read(Path records) {
		try {
			return Optional.of(RecordSet.read(records.toString()));
		}
		catch (InvalidRecordsException ex) {
			assertThat(ex.problems()).isNotEmpty().allSatisfy(MutatedRecordsTests::assertThatItHelps);
			return Optional.empty();
		}
	}

	private static void assertThatItHelps(Problem problem) {
		assertThat(problem.file()).endsWith("ml");
		assertThat(problem.line()).isPositive();
		assertThat(problem.cause()).isNotBlank();
		assertThat(problem.fix()).isNotBlank();
		assertThat(problem.toString()).hasSizeLessThan(LONGEST_PROBLEM).doesNotContain("\n");
	}

	/** Fills the tables and empties them again. */
	private static void load(SimpleDriverDataSource connections, RecordSet records) {
		Batch batch = ROWS.getBean(RowBuilder.class).build(records);
		batch.add(new TableRow.Dataset(records.version(), OffsetDateTime.parse("2021-03-22T00:00:00Z"),
				records.dataset().licence(), null, null));
		new TransactionTemplate(new JdbcTransactionManager(connections)).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			new Tables(new JdbcTemplate(connections)).fill(batch);
		});
	}

}
