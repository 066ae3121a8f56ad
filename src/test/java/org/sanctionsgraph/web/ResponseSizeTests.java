package org.sanctionsgraph.web;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
@TestPropertySource(properties = "sanctions-graph.http.max-response=10KB")
class ResponseSizeTests {

	@Autowired
	private Endpoint api;

	@Test
	void aResponseThatBecomesTooLargeGivesWayToAnError() {
		Answer answer = this.api.ask("{ actors(first: 100) { nodes { id names { value language } } } }");
		assertThat(answer.code()).isEqualTo("RESPONSE_TOO_LARGE");
		assertThat(answer.at("/errors/0/message").asString())
			.isEqualTo("The response has more than 10,240 bytes. Request smaller pages or fewer fields.");
		assertThat(answer.at("/errors/0/extensions/limit").asInt()).isEqualTo(10_240);
		assertThat(answer.at("/extensions/cost/requested").asInt()).isEqualTo(640);
		assertThat(answer.at("/data").isNull()).isTrue();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void theRequestLogTellsIt(CapturedOutput output) {
		this.api.ask("query Large { actors(first: 99) { nodes { id names { value language } } } }");
		Awaitility.await()
			.atMost(Duration.ofSeconds(5))
			.untilAsserted(() -> assertThat(output).containsPattern(
					"operation=Large ms=[0-9.]+ cost=634;limit=50000 status=200 outcome=RESPONSE_TOO_LARGE"));
	}

	@Test
	void aResponseOfAnySizeBelowIsSent() {
		for (int first = 1; first <= 100; first++) {
			Answer answer = this.api.ask("{ actors(first: %d) { nodes { id name summary kind } } }".formatted(first));
			int size = answer.response().body().length();
			assertThat(size).isLessThanOrEqualTo(10_240);
			assertThat(answer.at("/data/actors/nodes").size()).isEqualTo(answer.code().isEmpty() ? first : 0);
		}
	}

}
