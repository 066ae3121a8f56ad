package org.sanctionsgraph.observation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where traces are turned on, each request reaches the collector. */
@EngineTest
@TestPropertySource(properties = { "management.tracing.export.enabled=true", "spring.test.tracing.export=true",
		"management.tracing.sampling.probability=1", "spring.test.metrics.export=true", "management.server.port=0",
		"management.endpoints.web.exposure.include=prometheus" })
class TraceTests {

	private static final Queue<String> RECEIVED = new ConcurrentLinkedQueue<>();

	private static final HttpServer COLLECTOR = collector();

	@Autowired
	private Endpoint api;

	@LocalManagementPort
	private int managementPort;

	@DynamicPropertySource
	static void exportToTheCollector(DynamicPropertyRegistry properties) {
		properties.add("management.opentelemetry.tracing.export.otlp.endpoint",
				() -> "http://localhost:%d/v1/traces".formatted(COLLECTOR.getAddress().getPort()));
	}

	@AfterAll
	static void stop() {
		COLLECTOR.stop(0);
	}

	@Test
	void aRequestIsTraced() {
		this.api.ask("{ dataset { version } }");
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(String.join("", RECEIVED)).contains("sanctions-graph", "graphql"));
	}

	@Test
	void aTraceDoesNotTellWhomSomebodyLooksFor() {
		this.api.get("/reconcile?queries=%7B%22q0%22:%7B%22query%22:%22Zhuangzi%22%7D%7D");
		this.api.get("/reconcile/suggest/entity?prefix=Zhuangzi");
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(String.join("", RECEIVED)).contains("/reconcile/suggest/entity"));
		assertThat(String.join("", RECEIVED)).doesNotContain("Zhuangzi");
	}

	@Test
	void theMetricsAreThoseWithoutTraces() {
		this.api.ask("{ actors { nodes { sources { id } } } }");
		Awaitility.await().untilAsserted(() -> {
			String metrics = new Endpoint(this.managementPort).get("/actuator/prometheus").body();
			assertThat(metrics).containsPattern(Metrics.GRAPHQL).containsPattern(Metrics.HTTP);
			assertThat(metrics).doesNotContain("datafetcher", "dataloader");
		});
	}

	private static HttpServer collector() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/v1/traces", (exchange) -> {
				RECEIVED.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
				exchange.sendResponseHeaders(200, -1);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
