package org.sanctionsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the statement of one field fails, that field is null beside its error, or takes
 * its record with it where it cannot be null, and whatever else was asked for is there.
 */
@EngineTest
class BrokenPartTests {

	private static final String DOCUMENT = """
			{ broken: node(id: %s) { id ... on %s { %s } } whole: node(id: "canada") { id } }""";

	@Autowired
	private StatementWatch statements;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private Endpoint api;

	@TestFactory
	Stream<DynamicTest> aBrokenPartBreaksOnlyItself() {
		List<DynamicTest> tests = new ArrayList<>();
		FieldRoute.all(this.source.schema()).stream().filter(BrokenPartTests::isOnARecord).forEach((route) -> {
			String id = this.api.ask("{ %s(first: 1) { nodes { id } } }".formatted(route.root()))
				.at("/data/%s/nodes/0/id".formatted(route.root()))
				.toString();
			List<String> own = run(document(route, id, route.selection()));
			List<String> others = run(document(route, id, "id")).stream().map(BrokenPartTests::rows).toList();
			own.removeIf((statement) -> others.contains(rows(statement)));
			if (!own.isEmpty()) {
				tests.add(DynamicTest.dynamicTest(route.toString(), () -> breaks(route, id, own.getFirst())));
			}
		});
		assertThat(tests).hasSizeGreaterThan(30);
		return tests.stream();
	}

	/** A statement without its columns, some of which are read for one field only. */
	private static String rows(String statement) {
		return statement.replaceFirst("(?s)^select.*?\\sfrom\\s", "");
	}

	private void breaks(FieldRoute route, String id, String statement) {
		this.statements.spoiling((sql) -> sql.equals(statement) ? "select secret from nowhere" : sql, () -> {
			Answer answer = this.api.ask(document(route, id, route.selection()));
			assertThat(answer.at("/errors").size()).isEqualTo(1);
			assertThat(answer.code()).isEqualTo("INTERNAL_ERROR");
			assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("broken");
			assertThat(answer.at("/errors/0/path/1").asString()).isEqualTo(route.last().getName());
			assertThat(answer.at("/data/whole/id").asString()).isEqualTo("canada");
			if (GraphQLTypeUtil.isNullable(route.last().getType())) {
				assertThat(answer.at("/data/broken/id").toString()).isEqualTo(id);
				assertThat(answer.at("/data/broken/" + route.last().getName()).isNull()).isTrue();
			}
			else {
				assertThat(answer.at("/data/broken").isNull()).isTrue();
			}
			assertThat(answer.response().body()).doesNotContain("secret", "nowhere", "select", "Exception");
		});
	}

	@Test
	void aBrokenListLeavesTheRestOfEachRecord() {
		String document = "{ actors(first: 3) { nodes { id name names { value } sources { id } } } }";
		String names = run(document).stream().filter((sql) -> sql.contains("actor_name")).findFirst().orElseThrow();
		this.statements.spoiling((sql) -> sql.equals(names) ? "select secret from nowhere" : sql, () -> {
			Answer answer = this.api.ask(document);
			assertThat(answer.at("/errors").size()).isEqualTo(3);
			assertThat(answer.at("/errors/0/path/3").asString()).isEqualTo("names");
			assertThat(answer.at("/data/actors/nodes").size()).isEqualTo(3);
			assertThat(answer.at("/data/actors/nodes/0/sources").size()).isPositive();
			assertThat(answer.at("/data/actors/nodes/0/names").isNull()).isTrue();
		});
	}

	@Test
	void aBrokenCountOrDivisionIsNullOnItsPage() {
		for (String counted : List.of("totalCount", "facets { field }")) {
			String document = "{ actors(first: 3) { nodes { id } %s } }".formatted(counted);
			String statement = run(document).stream()
				.filter((sql) -> sql.contains("group by 1"))
				.findFirst()
				.orElseThrow();
			this.statements.spoiling((sql) -> sql.equals(statement) ? "select secret from nowhere" : sql, () -> {
				Answer answer = this.api.ask(document);
				assertThat(answer.at("/errors").size()).isEqualTo(1);
				assertThat(answer.at("/data/actors/nodes").size()).isEqualTo(3);
				assertThat(answer.at("/data/actors/" + counted.replaceFirst(" .*", "")).isNull()).isTrue();
			});
		}
	}

	@Test
	void aBrokenPageLeavesOtherPagesOfItsLevel() {
		String document = "{ actors(first: 1) { nodes { id } } measures(first: 1) { nodes { id } } }";
		this.statements.spoiling((sql) -> sql.contains("from actor a") ? "select secret from nowhere" : sql, () -> {
			Answer answer = this.api.ask(document);
			assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("actors");
			assertThat(answer.at("/data/actors").isNull()).isTrue();
			assertThat(answer.at("/data/measures/nodes").size()).isEqualTo(1);
		});
	}

	private static boolean isOnARecord(FieldRoute route) {
		return route.fields().size() == 1
				&& route.owner().getInterfaces().stream().map(GraphQLNamedType::getName).anyMatch("Node"::equals);
	}

	private static String document(FieldRoute route, String id, String selection) {
		return DOCUMENT.formatted(id, route.owner().getName(), selection);
	}

	private List<String> run(String document) {
		return new ArrayList<>(this.statements.during(() -> this.api.ask(document)));
	}

}
