package org.sanctionsgraph.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A server that is stopped answers those who have connected. */
class ShutdownTests {

	private final CountDownLatch begun = new CountDownLatch(1);

	@Test
	void whatIsInFlightIsAnsweredAndSoIsWhoeverHasConnected() throws Exception {
		ConfigurableApplicationContext application = new SpringApplicationBuilder(SanctionsGraph.class,
				StatementWatch.class)
			.run("--server.port=0", "--server.tomcat.connection-timeout=60s");
		Sleep.addTo(application.getBean(DataSourceProperties.class));
		int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		List<Socket> connected = List.of(new Socket("127.0.0.1", port), new Socket("127.0.0.1", port));
		send(connected.getLast());
		application.getBean(StatementWatch.class).spoiling(this::slowed, () -> {
			CompletableFuture<Answer> slow = CompletableFuture
				.supplyAsync(() -> new Endpoint(port).ask("{ dataset { version } actors(first: 3) { nodes { id } } }"));
			assertThat(this.begun).satisfies((latch) -> assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue());
			CompletableFuture<Void> closing = CompletableFuture.runAsync(application::close);
			awaitRefusal(port);
			assertThat(connected).allSatisfy((client) -> assertThat(send(client)).contains("HTTP/1.1 200", "close"));
			assertThat(slow.join().at("/data/actors/nodes").size()).isEqualTo(3);
			closing.join();
		});
	}

	private static String send(Socket client) throws IOException {
		client.setSoTimeout(10_000);
		client.getOutputStream()
			.write("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n\r\n"
				.getBytes(StandardCharsets.US_ASCII));
		byte[] answer = new byte[4096];
		return new String(answer, 0, Math.max(0, client.getInputStream().read(answer)), StandardCharsets.US_ASCII);
	}

	private static void awaitRefusal(int port) {
		assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> {
			while (true) {
				new Socket("127.0.0.1", port).close();
				Thread.sleep(10);
			}
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
