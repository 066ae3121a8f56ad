package org.sanctionsgraph.web;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@EngineTest
@TestPropertySource(properties = "sanctions-graph.http.max-response=2KB")
class ResponseSizeTests {

	@Autowired
	private Endpoint api;

	@Test
	void aResponseThatBecomesTooLargeGivesWayToAnError() {
		Answer answer = this.api.ask("{ actors(first: 100) { nodes { id } } }");
		assertThat(answer.code()).isEqualTo("RESPONSE_TOO_LARGE");
		assertThat(answer.at("/errors/0/message").asString())
			.isEqualTo("The response has more than 2,048 bytes. Request smaller pages or fewer fields.");
		assertThat(answer.at("/errors/0/extensions/limit").asInt()).isEqualTo(2048);
		assertThat(answer.at("/extensions/cost/requested").asInt()).isEqualTo(100);
		assertThat(answer.at("/data").isNull()).isTrue();
	}

	@Test
	void aResponseOfAnySizeBelowIsSent() {
		for (int first = 1; first < 60; first++) {
			Answer answer = this.api.ask("{ actors(first: %d) { nodes { id } } }".formatted(first));
			int size = answer.response().body().length();
			assertThat(size).isLessThanOrEqualTo(2048);
			assertThat(answer.at("/data/actors/nodes").size()).isEqualTo(answer.code().isEmpty() ? first : 0);
		}
	}

}
