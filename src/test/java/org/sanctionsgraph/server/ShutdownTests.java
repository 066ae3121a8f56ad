package org.sanctionsgraph.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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

	private final CountDownLatch begun = new CountDownLatch(1);

	@Test
	void whatIsInFlightIsAnswered() {
		ConfigurableApplicationContext application = new SpringApplicationBuilder(SanctionsGraph.class,
				StatementWatch.class)
			.run("--server.port=0");
		Sleep.addTo(application.getBean(DataSourceProperties.class));
		Endpoint api = new Endpoint(
				application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		application.getBean(StatementWatch.class).spoiling(this::slowed, () -> {
			CompletableFuture<Answer> slow = CompletableFuture
				.supplyAsync(() -> api.ask("{ dataset { version } actors(first: 3) { nodes { id } } }"));
			assertThat(this.begun).satisfies((latch) -> assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue());
			application.close();
			assertThat(slow.join().at("/data/actors/nodes").size()).isEqualTo(3);
		});
	}

	private String slowed(String sql) {
		if (!sql.startsWith("select version, built_at")) {
			return sql;
		}
		this.begun.countDown();
		return sql + " where public.sleep(2000) is null";
	}

}
