package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Starts a PostgreSQL server for an application, and stops it with the application. */
class PostgresServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		EmbeddedPostgres server = started();
		TestPropertyValues
			.of("spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
					"spring.datasource.username=postgres", "spring.datasource.password=")
			.applyTo(context);
		ApplicationListener<ContextClosedEvent> stopping = (closed) -> stop(server);
		context.addApplicationListener(stopping);
	}

	private static EmbeddedPostgres started() {
		try {
			return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(EmbeddedPostgres server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
