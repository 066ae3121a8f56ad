package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.Sleep;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A streaming replica is read, the server that it follows is written. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class ReplicaTests {

	@TempDir
	private Path folder;

	private EmbeddedPostgres primary;

	private EmbeddedPostgres replica;

	@BeforeEach
	void start() throws IOException {
		Path original = this.folder.resolve("primary");
		this.primary = started(original, 0);
		int port = this.primary.getPort();
		this.primary.close();
		Path copy = this.folder.resolve("replica");
		FileSystemUtils.copyRecursively(original, copy);
		Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
		Files.createFile(copy.resolve("standby.signal"));
		Files.writeString(copy.resolve("postgresql.auto.conf"),
				"primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(port));
		this.primary = started(original, port);
		this.replica = started(copy, 0);
	}

	private static EmbeddedPostgres started(Path data, int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setCleanDataDirectory(false)
			.setPort(port)
			.setLocaleConfig("locale", "C")
			.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.replica.close();
		this.primary.close();
	}

	@Test
	void servesWhatHasArrivedWhileItLagsBehindALoad() throws IOException {
		MarkedRecords records = MarkedRecords.in(this.folder.resolve("records"));
		try (ConfigurableApplicationContext instance = startup().start(records.folder())) {
			assertThat(
					instance.getBean(JdbcClient.class).sql("select pg_is_in_recovery()").query(Boolean.class).single())
				.isTrue();
			assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(0);
			JdbcClient lagging = JdbcClient.create(this.replica.getPostgresDatabase());
			lagging.sql("select pg_wal_replay_pause()").query().singleValue();
			records.mark(1);
			instance.getBean(RecordLoader.class).load(true);
			Sleep.here(1500);
			assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(0);
			lagging.sql("select pg_wal_replay_resume()").query().singleValue();
			assertArrives(instance);
		}
	}

	private static void assertArrives(ConfigurableApplicationContext instance) {
		long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		String answer = MarkedRecords.answer(instance);
		while (!MarkedRecords.marks(answer).contains(1) && System.nanoTime() < end) {
			Sleep.here(100);
			answer = MarkedRecords.answer(instance);
		}
		assertThat(MarkedRecords.marks(answer)).containsOnly(1);
	}

	private Startup startup() {
		return new Startup("jdbc:postgresql://localhost:%d,localhost:%d/postgres?targetServerType=preferSecondary"
			.formatted(this.replica.getPort(), this.primary.getPort()), "postgres", "postgresql")
			.writing(this.primary.getJdbcUrl("postgres", "postgres"));
	}

}
