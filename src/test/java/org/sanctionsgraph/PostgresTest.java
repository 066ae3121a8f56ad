package org.sanctionsgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same as {@link EngineTest} over a PostgreSQL server, which the tests start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "sanctions-graph.http.response-cache=0B", "sanctions-graph.record-cache=0B",
				"sanctions-graph.division-cache=0B" })
@Import(StatementWatch.class)
@ActiveProfiles("postgresql")
@ContextConfiguration(initializers = PostgresServer.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
public @interface PostgresTest {

}
