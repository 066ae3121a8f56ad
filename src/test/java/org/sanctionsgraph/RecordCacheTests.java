package org.sanctionsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What was read once is not read again while the dataset version stays the same. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.http.response-cache=0B")
@Import(StatementWatch.class)
class RecordCacheTests {

	/** An id or identifier that nothing has is looked for each time. */
	private static final List<String> UNKNOWN_IDS = List.of("select id, type from record",
			"select scheme, plain_code, actor_id from actor_identifier");

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@TestFactory
	Stream<DynamicTest> anExampleThatIsAskedAgainIsAnsweredAlikeWithoutReading() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("http-examples"))) {
			return files.filter((file) -> file.toString().endsWith(".graphql"))
				.filter((file) -> !file.toString().contains("errors") && !file.endsWith("on-a-day.graphql"))
				.toList()
				.stream()
				.map((file) -> DynamicTest.dynamicTest(file.toString(), () -> isReadOnce(Files.readString(file))));
		}
	}

	@Test
	void differentArgumentsAreReadApart() {
		this.api.ask("{ actors(first: 1) { totalCount nodes { id } } }");
		List<String> read = this.statements.during(() -> assertThat(
				this.api.ask("{ actors(first: 2) { totalCount nodes { id } } }").at("/data/actors/nodes").size())
			.isEqualTo(2));
		assertThat(withoutVersion(read)).hasSize(1);
	}

	@Test
	void whatDoesNotExistIsLookedForAgain() {
		String document = "{ actor(id: \"nobody-at-all\") { id } }";
		this.api.ask(document);
		assertThat(withoutVersion(this.statements.during(() -> this.api.ask(document)))).hasSize(1);
	}

	@Test
	void aFailureIsNotKept() {
		String document = "{ measures(first: 7) { nodes { coordinatedWith { id } } } }";
		this.statements.spoiling((sql) -> sql.contains("measure_coordination") ? "select secret from nowhere" : sql,
				() -> assertThat(this.api.ask(document).code()).isEqualTo("INTERNAL_ERROR"));
		assertThat(this.api.ask(document).json().has("errors")).isFalse();
	}

	private void isReadOnce(String document) {
		Answer first = this.api.ask(document);
		List<String> read = this.statements
			.during(() -> assertThat(this.api.ask(document).json().get("data").toString())
				.isEqualTo(first.json().get("data").toString()));
		assertThat(withoutVersion(read)).filteredOn((sql) -> UNKNOWN_IDS.stream().noneMatch(sql::startsWith)).isEmpty();
	}

	private static List<String> withoutVersion(List<String> statements) {
		return statements.stream().filter((sql) -> !sql.contains("from dataset")).toList();
	}

}
