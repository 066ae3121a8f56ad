package org.sanctionsgraph.observation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
@TestPropertySource(properties = { "sanctions-graph.http.response-cache=1MB", "management.server.port=0",
		"spring.test.metrics.export=true", "management.endpoints.web.exposure.include=health,prometheus" })
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
			.containsPattern("POST operation=Who ms=[0-9.]+ cost=21;limit=50000 status=200 outcome=OK")
			.doesNotContain("adrian-zenz"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"query": "query Only { dataset { version } }"}                                            | operation=Only .* outcome=OK
					{"query": "query Same { sources { totalCount } }"}                                         | operation=Same .* outcome=CACHED
					{"query": "query A { __typename } query B { __typename }", "operationName": "B"}           | operation=B .* outcome=OK
					{"query": "query A { __typename } query B { __typename }"}                                 | operation=- .* outcome=BAD_REQUEST
					{"query": "query A { __typename }", "operationName": "a\\nb"}                            | operation=- .* outcome=BAD_REQUEST
					{"query": "{ actors { totalCount } }"}                                                     | operation=- .* outcome=OK
					{"query": "query Wrong { nothing }"}                                                       | operation=Wrong .* outcome=BAD_REQUEST
					{"query": "query Page($n: Int) { actors(first: $n) { totalCount } }", "variables": {"n": 0}} | operation=Page .* outcome=BAD_REQUEST
					{"query": "query Deep { a: dataset @a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a { version } }"} | operation=Deep .* outcome=TOO_MANY_DIRECTIVES
					{"query": 5}                                                                               | operation=- .* status=400 outcome=REJECTED
					{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ab"}}}                     | operation=- .* outcome=REJECTED
					""")
	void namesTheOperationAndTheOutcome(String body, String line, CapturedOutput output) {
		this.api.post(body);
		if (line.contains("CACHED")) {
			this.api.post(body);
		}
		soon(() -> assertThat(output.getOut()).containsPattern("POST " + line));
	}

	@Test
	void writesNoOutcomeForARequestThatIsNoQuery(CapturedOutput output) throws IOException, InterruptedException {
		HttpRequest options = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
			.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(options, HttpResponse.BodyHandlers.discarding());
		}
		soon(() -> assertThat(output.getOut()).containsPattern("OPTIONS operation=- .* outcome=NO_QUERY"));
	}

	@Test
	void measuresRequestsConnectionsAndTheDatasetButNoFields() {
		this.api.ask("{ actors { nodes { sources { id } } } }");
		String metrics = metrics();
		assertThat(metrics).containsPattern(Metrics.GRAPHQL)
			.containsPattern(Metrics.HTTP)
			.contains("sanctions_sql_seconds_count", "hikaricp_connections_usage_seconds_count",
					"sanctions_dataset_records{version=");
		assertThat(metrics).doesNotContain("datafetcher", "dataloader");
	}

	@Test
	void measuresARequestThatItRefuses() {
		this.api.post("{");
		soon(() -> assertThat(metrics()).containsPattern("http_server_requests_seconds_count\\{.*status=\"400\".*}"));
	}

	@Test
	void measuresNoExecutionOfARequestWhoseResponseIsCached() {
		this.api.ask("{ cached: __typename }");
		double before = executions();
		this.api.ask("{ cached: __typename } # in another text");
		assertThat(executions()).isEqualTo(before);
		this.api.ask("{ executed: __typename }");
		assertThat(executions()).isEqualTo(before + 1);
	}

	@Test
	void showsOperatorsNothingOnThePortOfTheApi() {
		assertThat(this.api.get("/actuator/health").statusCode()).isEqualTo(404);
		assertThat(new Endpoint(this.managementPort).get("/actuator/health").body()).contains("\"status\":\"UP\"")
			.doesNotContain("components");
		assertThat(new Endpoint(this.managementPort).get("/actuator/env").statusCode()).isEqualTo(404);
	}

	private String metrics() {
		return new Endpoint(this.managementPort).get("/actuator/prometheus").body();
	}

	private double executions() {
		return metrics().lines()
			.filter((line) -> line.startsWith("graphql_request_seconds_count"))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	/** The line is written when the answer is out, which its reader may have before. */
	private static void soon(ThrowingRunnable claim) {
		Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(claim);
	}

}
