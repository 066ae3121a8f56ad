package org.sanctionsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of what lies in a range of dates, which are read by the numbers of their rows,
 * have the rows of the whole list that lie in it, in its order and from both ends; rows
 * without a date come last in either direction.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "sanctions-graph.http.response-cache=0B", "sanctions-graph.record-cache=0B" })
@Import(StatementWatch.class)
class FilteredOrdersTests {

	private static final String RANGE = "{ from: \"2020-01-01\", until: \"2025-12-31\" }";

	@Autowired
	private Endpoint api;

	@Autowired
	private StatementWatch statements;

	@ParameterizedTest
	@CsvSource({ "designations, listed, from, FROM", "designations, listed, from, UNTIL",
			"designations, ended, until, FROM", "designations, ended, until, UNTIL",
			"measures, announced, announcedOn, ANNOUNCED_ON", "measures, announced, announcedOn, EFFECTIVE_ON",
			"measures, announced, announcedOn, ENDED_ON", "measures, effective, effectiveOn, ENDED_ON",
			"measures, effective, effectiveOn, ANNOUNCED_ON", "sources, published, publishedOn, PUBLISHED_ON",
			"legalAuthorities, enacted, enactedOn, ENACTED_ON", "legalAuthorities, enacted, enactedOn, EXPIRES_ON" })
	void pagesOfARangeAreThoseOfTheWholeList(String list, String filter, String date, String order) {
		String filtered = "filter: { %s: %s }".formatted(filter, RANGE);
		this.api.data("{ %s(%s) { totalCount } }".formatted(list, filtered));
		for (String direction : List.of("ASC", "DESC")) {
			String ordered = "orderBy: [{ field: %s, direction: %s }]".formatted(order, direction);
			List<String> expected = nodes(list, ordered, date, true, 100)
				.filter((node) -> node.at("/" + date).asString("").matches("202[0-5].*"))
				.map(FilteredOrdersTests::id)
				.toList();
			List<String> read = this.statements.during(() -> {
				assertThat(ids(list, filtered + " " + ordered, date, true)).isEqualTo(expected);
				assertThat(ids(list, filtered + " " + ordered, date, false)).isEqualTo(expected.reversed());
			});
			assertThat(expected).isNotEmpty();
			assertThat(read).anyMatch((sql) -> sql.contains("serial = any"));
		}
	}

	private List<String> ids(String list, String arguments, String date, boolean forward) {
		return nodes(list, arguments, date, forward, 7).map(FilteredOrdersTests::id).toList();
	}

	private static String id(JsonNode node) {
		return node.at("/id").asString();
	}

	/** From the end, the last node first. */
	private Stream<JsonNode> nodes(String list, String arguments, String date, boolean forward, int size) {
		List<JsonNode> nodes = new ArrayList<>();
		String further = forward ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage";
		String cursor = forward ? "first: %d, after: %s" : "last: %d, before: %s";
		String from = "null";
		JsonNode page;
		do {
			page = this.api.data(
					"{ %s(%s, %s) { nodes { id %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
						.formatted(list, arguments, cursor.formatted(size, from), date))
				.at("/" + list);
			List<JsonNode> more = page.at("/nodes").valueStream().toList();
			nodes.addAll(forward ? more : more.reversed());
			from = page.at(forward ? "/pageInfo/endCursor" : "/pageInfo/startCursor").toString();
		}
		while (page.at(further).asBoolean());
		return nodes.stream();
	}

}
