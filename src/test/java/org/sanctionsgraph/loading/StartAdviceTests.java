package org.sanctionsgraph.loading;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database that cannot be used is told from others in a few lines, with what to do. */
@ExtendWith(OutputCaptureExtension.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class StartAdviceTests {

	private static EmbeddedPostgres server;

	private static JdbcTemplate postgres;

	private Path records;

	@BeforeAll
	static void start() throws IOException {
		server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		postgres = new JdbcTemplate(server.getPostgresDatabase());
		postgres.execute("create role reader login");
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@BeforeEach
	void writeTheRecords(@TempDir Path folder) throws IOException {
		this.records = MarkedRecords.in(folder.resolve("records")).folder();
	}

	@Test
	void aUserThatIsNotKnown(CapturedOutput output) {
		assertAdvises(startup("postgres", "nobody"), output, "role \"nobody\" does not exist",
				"Set spring.datasource.username and spring.datasource.password.");
	}

	@Test
	void aDatabaseThatDoesNotExist(CapturedOutput output) {
		assertAdvises(startup("none", "postgres"), output, "database \"none\" does not exist",
				"Create the database with the locale C, or name another in spring.datasource.url.");
	}

	@Test
	void aServerThatDoesNotRun(CapturedOutput output) {
		assertAdvises(new Startup("jdbc:postgresql://localhost:1/postgres", "postgres", "postgresql"), output,
				"Connection to localhost:1 refused", "Start the database server, or set spring.datasource.url");
	}

	@Test
	void aServerThatDoesNotRespond(CapturedOutput output) throws IOException {
		try (ServerSocket silent = new ServerSocket(0)) {
			assertAdvises(
					new Startup(
							"jdbc:postgresql://localhost:%d/postgres?loginTimeout=2".formatted(silent.getLocalPort()),
							"postgres", "postgresql"),
					output, "Connection attempt timed out", "Start the database server, or set spring.datasource.url");
		}
	}

	@Test
	void aUserWhoHasTooFewConnections(CapturedOutput output) {
		postgres.execute("create role limited login connection limit 0");
		assertAdvises(startup("postgres", "limited"), output, "too many connections for role \"limited\"",
				"alter role ... connection limit");
	}

	@Test
	void aUserWhoseStatementsAreCut(CapturedOutput output) {
		postgres.execute("create database slow template template0");
		postgres.execute("create role hasty login superuser");
		postgres.execute("alter role hasty set statement_timeout = '3s'");
		Startup slow = startup("slow", "hasty");
		new JdbcTemplate(slow.connections()).execute("""
				create function wait() returns event_trigger language plpgsql as 'begin perform pg_sleep(30); end';
				create event trigger wait on ddl_command_end when tag in ('CREATE VIEW') execute function wait()""");
		assertAdvises(slow, output, "canceling statement due to statement timeout",
				"alter role ... set statement_timeout = 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "LATIN1", "SQL_ASCII" })
	void anEncodingThatLacksCharacters(String encoding, CapturedOutput output) {
		String database = "in_" + encoding.toLowerCase(Locale.ROOT);
		postgres
			.execute("create database %s template template0 encoding '%s' locale 'C'".formatted(database, encoding));
		assertAdvises(startup(database, "postgres"), output, "The database has the encoding " + encoding,
				"create database sanctions template template0 encoding 'UTF8' locale 'C'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thing", "flyway_schema_history" })
	void aSchemaOfOthersWithTheNameOfOurs(String table, CapturedOutput output) {
		postgres.execute("create database with_%s template template0".formatted(table));
		Startup taken = startup("with_" + table, "postgres");
		JdbcTemplate others = new JdbcTemplate(taken.connections());
		others.execute("create schema sanctions_graph");
		others.execute("create table sanctions_graph.%s (name varchar)".formatted(table));
		assertAdvises(taken, output, "The schema sanctions_graph of the database was not made by this application.",
				"name another database in spring.datasource.url");
	}

	@Test
	void aUserThatMayOnlyRead(CapturedOutput output) {
		assertAdvises(startup("postgres", "reader"), output, "permission denied for database postgres",
				"Grant the user of spring.datasource.username the right to create schemas in the database.");
	}

	@Test
	void aServerThatFollowsAnother(CapturedOutput output) {
		postgres.execute("create database following template template0");
		postgres.execute("alter database following set default_transaction_read_only = on");
		assertAdvises(startup("following", "postgres"), output, "read-only transaction",
				"Set sanctions-graph.writer-url to the server that the others follow. If it is this one, let the user of "
						+ "spring.datasource.username write");
	}

	@Test
	void anotherOrderOfTexts(CapturedOutput output) {
		postgres
			.execute("create database german template template0 encoding 'UTF8' locale_provider icu icu_locale 'de'");
		assertAdvises(startup("german", "postgres"), output, "The database orders texts by the rules of a language.",
				"create database sanctions template template0 encoding 'UTF8' locale 'C'");
	}

	@Test
	void tablesOfOthersAreLeftAsTheyAre() {
		postgres.execute("create database shared template template0");
		Startup shared = startup("shared", "postgres");
		JdbcTemplate others = new JdbcTemplate(shared.connections());
		others.execute("create table actor (name varchar)");
		shared.load(this.records);
		assertThat(shared.found("select id from actor where id = 'china'")).hasSize(1);
		assertThat(others.queryForObject("select count(*) from actor", Integer.class)).isZero();
	}

	private static Startup startup(String database, String user) {
		return new Startup(server.getJdbcUrl(user, database), user, "postgresql");
	}

	private void assertAdvises(Startup startup, CapturedOutput output, String reason, String action) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> startup.load(this.records));
		String report = output.getAll().substring(output.getAll().indexOf("APPLICATION FAILED TO START"));
		assertThat(report).contains(reason, action).doesNotContain("\tat ");
		assertThat(report.lines()).hasSizeLessThan(15);
	}

}
