package org.sanctionsgraph;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Where nothing is kept, columns are read only for the fields that are selected. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "sanctions-graph.http.response-cache=0B", "sanctions-graph.record-cache=0B" })
@Import(StatementWatch.class)
class SelectedColumnsTests {

	@Autowired
	private Endpoint api;

	@Autowired
	private StatementWatch statements;

	@LocalServerPort
	private int port;

	@TestFactory
	Stream<DynamicNode> answersAreTheSame() {
		return HttpExamplesTests.EXAMPLES.testsAt(URI.create("http://localhost:" + this.port));
	}

	@Test
	void aColumnThatNobodyAsksForIsNotRead() {
		assertThat(read("{ measures(first: 3) { nodes { title topics } } }"))
			.anyMatch((sql) -> sql.contains("m.topics"))
			.noneMatch((sql) -> sql.contains("m.provisions") || sql.contains("m.stated_reason"));
	}

	@Test
	void fieldsInFragmentsAreSelected() {
		assertThat(read("""
				{ node(id: "us-glomag-2021-03-22") { ... on Measure { ...reason } } }
				fragment reason on Measure { ... { stated: statedReason } }"""))
			.anyMatch((sql) -> sql.contains("m.stated_reason"))
			.noneMatch((sql) -> sql.contains("m.topics"));
	}

	@Test
	void theSameRecordWithOtherFieldsHasThem() {
		assertThat(this.api.ask("""
				{ brief: actors(first: 1) { nodes { designations(first: 1) { nodes { id } } } }
				  whole: actors(first: 1) { nodes { designations(first: 1) { nodes { id topics provisions } } } } }""")
			.at("/data/whole/nodes/0/designations/nodes/0/topics")
			.isArray()).isTrue();
	}

	@Test
	void whatAFieldComparesIsReadWithoutBeingSelected() {
		String match = "{ matchActors(queries: [{ name: \"Marco Rubio\", countries: [\"%s\"] }]) { score } }";
		assertThat(score(match.formatted("US"))).isEqualTo(1);
		assertThat(score(match.formatted("FR"))).isLessThan(0.9);
	}

	private double score(String document) {
		return this.api.ask(document).at("/data/matchActors/0/0/score").asDouble();
	}

	private List<String> read(String document) {
		return this.statements.during(() -> assertThat(this.api.ask(document).json().has("errors")).isFalse());
	}

}
