package org.sanctionsgraph.search;

import java.util.List;
import java.util.Map;

import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches the actors of the application by their names. */
@EngineTest
abstract class ActorSearch {

	private static final String ACTORS = "query ($name: String!) { searchActors(name: $name) { score actor { id } } }";

	@Autowired
	private Endpoint api;

	JsonNode found(String name) {
		Answer answer = this.api.ask(ACTORS, Map.of("name", name));
		assertThat(answer.at("/data/searchActors")).as(name + answer.json()).isNotEmpty();
		return answer.at("/data/searchActors");
	}

	List<String> ids(String name) {
		return this.api.ask(ACTORS, Map.of("name", name))
			.at("/data/searchActors")
			.valueStream()
			.map((match) -> match.at("/actor/id").asString())
			.toList();
	}

}
