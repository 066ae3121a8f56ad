package org.sanctionsgraph.deadline;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.StatementWatch;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked for when the time is over is not begun. */
@EngineTest
@TestPropertySource(properties = "sanctions-graph.limits.time=1ns")
class EndedRequestsTests {

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@ValueSource(strings = {
			"timeline(first: 1, filter: {range: {from: \"2019-01-01\"}}) { totalCount nodes { date } }",
			"changes(from: \"2026-01-01\") { totalCount }", "actors { totalCount facets { field } nodes { id } }",
			"statistics(of: DESIGNATIONS, by: [JURISDICTION, KIND]) { total }",
			"alignment(jurisdictions: [\"canada\"]) { totalCount nodes { jurisdictionCount } }",
			"node(id: \"chen-quanguo\") { ... on Actor { claims(property: \"name\") { value } } }",
			"searchActors(name: \"Chen\") { score }", "search(text: \"china\") { score }",
			"suggest(prefix: \"c\") { text }", "matchActors(queries: [{name: \"Chen\"}]) { score }",
			"actors(filter: {name: \"Chen\"}) { nodes { id } }",
			"actorsByIdentifiers(identifiers: [{scheme: \"OFAC_UID\", value: \"29220\"}]) { id }",
			"recordChanges(since: \"x\") { totalCount }", "dataset { version }" })
	void readsNothing(String field) {
		List<String> statements = this.statements.during(() -> {
			Answer answer = this.api.ask("{ %s }".formatted(field));
			assertThat(answer.code()).isEqualTo("TOO_SLOW");
		});
		assertThat(statements).isEmpty();
	}

}
