package org.sanctionsgraph.server;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.SanctionsGraph;
import org.sanctionsgraph.Sleep;
import org.sanctionsgraph.StatementWatch;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that is stopped answers the requests that it has begun. */
class ShutdownTests {

	@Test
	void whatIsInFlightIsAnswered() {
		ConfigurableApplicationContext application = new SpringApplicationBuilder(SanctionsGraph.class,
				StatementWatch.class)
			.run("--server.port=0");
		Sleep.addTo(application.getBean(DataSourceProperties.class));
		Endpoint api = new Endpoint(
				application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		application.getBean(StatementWatch.class).spoiling(ShutdownTests::slowed, () -> {
			CompletableFuture<Answer> slow = CompletableFuture
				.supplyAsync(() -> api.ask("{ dataset { version } actors(first: 3) { nodes { id } } }"));
			Sleep.here(500);
			application.close();
			assertThat(slow.join().at("/data/actors/nodes").size()).isEqualTo(3);
		});
	}

	private static String slowed(String sql) {
		return sql.startsWith("select version, built_at") ? sql + " where public.sleep(2000) is null" : sql;
	}

}
