package org.sanctionsgraph.server;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Health, and nothing else of the kind, is on the port of the API. */
class HealthTests {

	private static final String METRICS = "management.endpoints.web.exposure.include=health,prometheus";

	@Nested
	@EngineTest
	class ByDefault {

		@LocalServerPort
		private int port;

		@Test
		void healthIsServedWithoutDetails() {
			assertHealthWithoutDetails(this.port);
		}

		@ParameterizedTest
		@ValueSource(strings = { "/actuator", "/actuator/prometheus", "/actuator/metrics", "/actuator/env",
				"/actuator/beans", "/actuator/heapdump", "/actuator/info", "/actuator/health/db" })
		void nothingElseIs(String path) {
			assertThat(new Endpoint(this.port).get(path).statusCode()).isEqualTo(404);
		}

	}

	@Nested
	@EngineTest
	@TestPropertySource(properties = { "management.endpoints.web.exposure.include=*",
			"management.endpoints.web.discovery.enabled=true" })
	class WithEverythingExposed {

		@LocalServerPort
		private int port;

		@ParameterizedTest
		@ValueSource(strings = { "prometheus", "metrics", "env", "beans", "heapdump", "info", "loggers" })
		void onlyHealthIsServed(String endpoint) {
			assertHealthWithoutDetails(this.port);
			assertThat(new Endpoint(this.port).get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
			assertThat(new Endpoint(this.port).get("/actuator").body()).doesNotContain(endpoint);
		}

	}

	@Nested
	@EngineTest
	@TestPropertySource(properties = { "management.server.port=0", "management.server.address=127.0.0.1", METRICS,
			"spring.test.metrics.export=true" })
	class OnAPortOfTheirOwn {

		@LocalServerPort
		private int port;

		@LocalManagementPort
		private int managementPort;

		@Test
		void metricsAreServedBesideHealth() {
			assertHealthWithoutDetails(this.managementPort);
			Endpoint management = new Endpoint(this.managementPort);
			assertThat(management.get("/actuator/prometheus").body()).contains("sanctions_dataset_records");
			assertThat(management.get("/actuator/env").statusCode()).isEqualTo(404);
		}

		@ParameterizedTest
		@ValueSource(strings = { "/", "/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql/examples",
				"/graphql", "/graphql?query=%7B__typename%7D", "/graphql/schema", "/_static/react/index.js", "/error",
				"/nope", "/actuator", "/actuator/env" })
		void thatPortServesNothingElse(String path) {
			HttpResponse<String> response = new Endpoint(this.managementPort).get(path);
			assertThat(response.statusCode()).isEqualTo(404);
			assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
			assertThat(response.body())
				.isEqualTo("{\"errors\":[{\"message\":\"Not Found\",\"extensions\":{\"code\":\"NOT_FOUND\"}}]}");
		}

		@Test
		void itsServerRefusesInTheSameForm() throws IOException {
			assertThat(RawRequest.send(this.managementPort, "GET /..%2f HTTP/1.1", "Host: localhost"))
				.startsWith("HTTP/1.1 400 ")
				.contains("X-Content-Type-Options: nosniff")
				.endsWith("{\"errors\":[{\"message\":\"Bad Request\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}");
		}

		@ParameterizedTest
		@ValueSource(strings = { "/actuator", "/actuator/prometheus", "/actuator/metrics" })
		void thePortOfTheApiServesNoMetrics(String path) {
			assertThat(new Endpoint(this.port).get(path).statusCode()).isEqualTo(404);
		}

	}

	private static void assertHealthWithoutDetails(int port) {
		assertThat(new Endpoint(port).get("/actuator/health").body()).contains("\"status\":\"UP\"")
			.doesNotContain("components", "details", "H2");
	}

}
