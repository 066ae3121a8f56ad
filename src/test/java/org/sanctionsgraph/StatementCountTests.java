package org.sanctionsgraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * No field runs a statement per parent: each field of the schema is asked for on one row
 * that has something there, and on twenty.
 */
@EngineTest
class StatementCountTests {

	/**
	 * Types that no list leads to, but root lists and those that are searched for; the
	 * page of a root list has no parents.
	 */
	private static final Set<String> ELSEWHERE = Set.of("Query", "Dataset", "RecordCount", "Topic", "Scheme", "Label",
			"ActorMatch", "SearchHit", "Suggestion", "Statistics", "StatisticsRow", "RecordChange");

	@Autowired
	private StatementWatch statements;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private Endpoint api;

	@TestFactory
	Stream<DynamicTest> twentyParentsTakeAsManyStatementsAsOne() {
		return FieldRoute.all(this.source.schema())
			.stream()
			.map((route) -> DynamicTest.dynamicTest(route.toString(), () -> assertSameNumber(route)));
	}

	@Test
	void everyTypeOfTheSchemaIsTried() {
		Set<String> tried = FieldRoute.all(this.source.schema())
			.stream()
			.map((route) -> route.owner().getName())
			.collect(Collectors.toSet());
		Set<String> types = this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLNamedType::getName)
			.filter((name) -> !name.startsWith("__") && !name.matches(".*(Connection|Edge)"))
			.collect(Collectors.toCollection(TreeSet::new));
		types.removeAll(tried);
		assertThat(types).isSubsetOf(ELSEWHERE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"searchActors(name: \"Chen\", first: %d) { matchedName { sources { id } } actor { summary } }",
			"search(text: \"Xinjiang cotton\", types: [ACTOR], first: %d) { record { ... on Actor { summary } } }",
			"suggest(prefix: \"x\", types: [ACTOR], first: %d) { record { ... on Actor { summary } } }" })
	void whatIsSearchedForIsReadAtOnce(String search) {
		run("{ " + search.formatted(1) + " }");
		List<String> one = run("{ " + search.formatted(1) + " }");
		assertThat(run("{ " + search.formatted(3) + " }")).hasSize(one.size());
	}

	@Test
	void fiveLevelsTakeFiveStatements() {
		assertThat(run("""
				{ actors(first: 50) { nodes {
				    designations(first: 5) { nodes {
				      measure {
				        authorities { title }
				        answeredBy(first: 5) { nodes { basis } } } } } } } }""")).hasSize(5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "by: []", "by: [YEAR]", "by: [TOPIC, COUNTRY]", "by: [MONTH, KIND], count: IN_FORCE" })
	void countsTakeOneStatementAndTheirLabelsOneForEachType(String arguments) {
		assertThat(run("{ statistics(of: DESIGNATIONS, %s) { total rows { count } } }".formatted(arguments)))
			.hasSize(1);
		assertThat(run("{ statistics(of: MEASURES, by: [JURISDICTION, TOPIC]) { rows { labels } } }")).hasSize(3);
	}

	@Test
	void loadsThatFollowLoadsEnd() {
		assertThatNoException().isThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(2), () -> this.api.ask("""
				{ measures { nodes { targetCount { stated { source { claims { nodes { subject {
				sources { id } } } } } } } } }""")));
	}

	private void assertSameNumber(FieldRoute route) {
		JsonNode rows = this.api.ask(route.document("first: 20")).at("/data/" + route.root() + "/edges");
		assertThat(rows.size()).isPositive();
		Optional<Integer> filled = firstFilled(rows, route);
		String before = filled.filter((index) -> index > 0)
			.map((index) -> ", after: " + rows.get(index - 1).get("cursor"))
			.orElse("");
		List<String> one = run(route.document("first: 1" + before));
		List<String> twenty = run(route.document("first: 20"));
		assertThat(twenty.size()).as("one: %s, twenty: %s", one, twenty)
			.isBetween(one.size(), one.size() + furtherTypes(route) + (filled.isEmpty() ? route.fields().size() : 0));
	}

	private Optional<Integer> firstFilled(JsonNode rows, FieldRoute route) {
		for (int i = 0; i < rows.size(); i++) {
			if (filled(List.of(rows.get(i).get("node")), route)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private static boolean filled(List<JsonNode> parents, FieldRoute route) {
		List<JsonNode> level = parents;
		for (var field : route.fields()) {
			List<JsonNode> next = new ArrayList<>();
			level.stream()
				.map((parent) -> parent.path(field.getName()))
				.filter((value) -> !value.isNull())
				.forEach((value) -> (value.isArray() ? value.valueStream() : Stream.of(value)).forEach(next::add));
			level = next;
		}
		return !level.isEmpty();
	}

	/** A look-up of records of any type takes a statement for each type that it meets. */
	private int furtherTypes(FieldRoute route) {
		GraphQLSchema schema = this.source.schema();
		return route.fields()
			.stream()
			.map((field) -> GraphQLTypeUtil.unwrapAll(field.getType()))
			.filter(GraphQLInterfaceType.class::isInstance)
			.mapToInt((type) -> schema.getImplementations((GraphQLInterfaceType) type).size() - 1)
			.sum();
	}

	private List<String> run(String document) {
		return this.statements.during(() -> assertThat(this.api.ask(document).json().has("errors")).isFalse());
	}

}
