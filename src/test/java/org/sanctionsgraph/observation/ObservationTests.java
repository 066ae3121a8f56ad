package org.sanctionsgraph.observation;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
@TestPropertySource(properties = { "management.server.port=0", "spring.test.metrics.export=true",
		"management.endpoints.web.exposure.include=health,prometheus" })
@ExtendWith(OutputCaptureExtension.class)
class ObservationTests {

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	private Endpoint api;

	@BeforeEach
	void connect() {
		this.api = new Endpoint(this.port);
	}

	@Test
	void writesALineForEachRequestAndNoVariables(CapturedOutput output) {
		this.api.post("""
				{"query": "query Who($id: ID!) { actor(id: $id) { name } }", "operationName": "Who",
				 "variables": {"id": "adrian-zenz"}}""");
		soon(() -> assertThat(output.getOut())
			.containsPattern("POST operation=Who ms=[0-9.]+ cost=1;limit=50000 status=200 outcome=OK")
			.doesNotContain("adrian-zenz"));
	}

	@Test
	void saysWhyARequestWasRefused(CapturedOutput output) {
		this.api.ask("{ " + "__typename ".repeat(31) + "}");
		soon(() -> assertThat(output.getOut()).contains("operation=- ")
			.contains("status=400 outcome=TOO_MANY_ROOT_FIELDS"));
	}

	@Test
	void measuresRequestsConnectionsAndTheDatasetButNoFields() {
		this.api.ask("{ actors { nodes { sources { id } } } }");
		String metrics = new Endpoint(this.managementPort).get("/actuator/prometheus").body();
		assertThat(metrics).contains("graphql_request_seconds_count{", "graphql_outcome=\"SUCCESS\"",
				"sanctions_sql_seconds_count", "hikaricp_connections_usage_seconds_count",
				"sanctions_dataset_records{version=");
		assertThat(metrics).doesNotContain("datafetcher", "dataloader");
	}

	@Test
	void showsOperatorsNothingOnThePortOfTheApi() {
		assertThat(this.api.get("/actuator/health").statusCode()).isEqualTo(404);
		assertThat(new Endpoint(this.managementPort).get("/actuator/health").body()).contains("\"status\":\"UP\"")
			.doesNotContain("components");
		assertThat(new Endpoint(this.managementPort).get("/actuator/env").statusCode()).isEqualTo(404);
	}

	/** The line is written when the answer is out, which its reader may have before. */
	private static void soon(ThrowingRunnable claim) {
		Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(claim);
	}

}
