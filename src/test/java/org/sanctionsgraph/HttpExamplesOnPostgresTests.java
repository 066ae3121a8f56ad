package org.sanctionsgraph;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples get the same answers from a PostgreSQL server as from H2. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("postgresql")
@DirtiesContext
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class HttpExamplesOnPostgresTests {

	private static EmbeddedPostgres server;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void start(DynamicPropertyRegistry properties) throws IOException {
		server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
		properties.add("spring.datasource.username", () -> "postgres");
		properties.add("spring.datasource.password", () -> "");
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@Test
	void areAnsweredByPostgres(@Autowired JdbcClient jdbc) {
		assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 16");
	}

	@TestFactory
	Stream<DynamicNode> getTheSameAnswers() {
		return HttpExamplesTests.EXAMPLES.testsAt(URI.create("http://localhost:" + this.port));
	}

}
