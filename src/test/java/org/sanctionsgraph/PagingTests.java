package org.sanctionsgraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list reads the same from both ends, page by page, and loses nothing where records
 * are added between pages.
 */
@SpringBootTest
@AutoConfigureGraphQlTester
class PagingTests {

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "actors(", "actors(orderBy: { field: NAME, direction: DESC }, ",
			"actors(orderBy: { field: DESIGNATION_COUNT, direction: DESC }, ",
			"actors(orderBy: { field: FIRST_LISTED }, ", "actors(filter: { kinds: [PERSON], countries: [\"GB\"] }, ",
			"measures(", "measures(orderBy: { field: EFFECTIVE_ON, direction: DESC }, ",
			"measures(orderBy: { field: TARGET_COUNT }, ", "designations(", "designations(asOf: \"2021-03-22\", ",
			"legalAuthorities(", "responses(", "responses(orderBy: { field: DATE, direction: DESC }, ", "sources(",
			"asks(", "conflicts(", "timeline(", "timeline(filter: {events: [LISTED, ENDED]}, ",
			"changes(from: \"2020-01-01\", until: \"2022-01-01\", ",
			"measures(filter: {jurisdictions: [\"united-states\"]}, orderBy: {field: ANNOUNCED_ON, direction: DESC}, ",
			"measures(filter: {imposedBy: [\"ofac\", \"bis\"]}, ",
			"responses(filter: {kinds: [STATEMENT, CONDEMNATION]}, ",
			"timeline(filter: {range: {from: \"2020-06-15\", until: \"2022-01-01\"}, jurisdictions: [\"united-states\"]}, ",
			"asks(filter: {askedBy: [\"marco-rubio\", \"chris-smith\"]}, ",
			"alignment(jurisdictions: [\"united-states\", \"european-union\", \"united-kingdom\", \"canada\"], ",
			"alignment(jurisdictions: [\"united-states\", \"canada\"], asOf: \"2021-03-22\", ",
			"alignment(jurisdictions: [\"canada\"], targets: [\"wang-junzheng\", \"wang-mingshan\", \"marco-rubio\", "
					+ "\"chen-quanguo\", \"zhu-hailun\", \"huo-liujun\", \"ted-cruz\", \"chen-quanguo\"], " })
	void forwardAndBackwardPagesHoldTheSame(String field) {
		List<String> forward = read(field, "first", 7, "after", "endCursor", "hasNextPage");
		List<String> backward = read(field, "last", 9, "before", "startCursor", "hasPreviousPage");
		assertThat(forward).doesNotHaveDuplicates().isEqualTo(backward);
		assertThat(forward).hasSize(total(field));
	}

	@Test
	void nestedPagesAreTheEndsOfEachParentsList() {
		List<List<String>> whole = nested("first: 100");
		assertThat(whole).anyMatch((list) -> list.size() > 20);
		assertThat(nested("first: 3"))
			.isEqualTo(whole.stream().map((list) -> list.subList(0, Math.min(3, list.size()))).toList());
		assertThat(nested("last: 3"))
			.isEqualTo(whole.stream().map((list) -> list.subList(Math.max(0, list.size() - 3), list.size())).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			first: 3                 | true  | false
			first: 3, after: start   | true  | true
			first: 3, after: third   | true  | true
			first: 3, after: end     | false | true
			last: 3                  | false | true
			last: 3, before: end     | true  | true
			last: 3, before: start   | true  | false
			first: 100, after: start | false | true
			last: 100, before: end   | true  | false
			""")
	void aPageSaysWhatLiesOnEitherSide(String arguments, boolean next, boolean previous) {
		List<String> cursors = cursors(page("measures(", "first: 100"));
		String given = arguments.replace("start", quoted(cursors.getFirst()))
			.replace("third", quoted(cursors.get(2)))
			.replace("end", quoted(cursors.getLast()));
		Map<String, Object> info = WholeLists.object(page("measures(", given), "pageInfo");
		assertThat(info.get("hasNextPage")).isEqualTo(next);
		assertThat(info.get("hasPreviousPage")).isEqualTo(previous);
	}

	private static String quoted(String cursor) {
		return "\"%s\"".formatted(cursor);
	}

	@Test
	void cursorSurvivesRecordsAddedBetweenPages(@Autowired @Qualifier("writer") SimpleDriverDataSource writer) {
		JdbcClient jdbc = ServedTables.of(writer);
		Map<String, Object> first = page("sources(", "first: 10");
		List<String> before = cursors(first);
		String end = (String) WholeLists.object(first, "pageInfo").get("endCursor");
		List<String> expected = cursors(page("sources(", "first: 10, after: \"%s\"".formatted(end)));
		jdbc.sql("insert into record (id, type) values ('0-added-before', 'Source')").update();
		jdbc.sql("""
				insert into source (id, title, publisher, language, kind, sort_title, sort_publisher, published_key,
				  published_key_desc)
				values ('0-added-before', 'Added', 'Nobody', 'en', 'NEWS', 'added', 'nobody', '~', '-')""").update();
		try {
			assertThat(cursors(page("sources(", "first: 10, after: \"%s\"".formatted(end)))).isEqualTo(expected)
				.doesNotContainAnyElementsOf(before);
		}
		finally {
			jdbc.sql("delete from source where id = '0-added-before'").update();
			jdbc.sql("delete from record where id = '0-added-before'").update();
		}
	}

	private List<String> read(String field, String size, int rows, String from, String next, String more) {
		List<List<String>> pages = new ArrayList<>();
		String cursor = null;
		Map<String, Object> info;
		do {
			String arguments = size + ": " + rows + ((cursor == null) ? "" : ", %s: \"%s\"".formatted(from, cursor));
			Map<String, Object> page = page(field, arguments);
			pages.add(cursors(page));
			info = WholeLists.object(page, "pageInfo");
			cursor = (String) info.get(next);
		}
		while ((Boolean) info.get(more));
		if (size.equals("last")) {
			Collections.reverse(pages);
		}
		return pages.stream().flatMap(List::stream).toList();
	}

	private int total(String field) {
		return (Integer) page(field, "first: 1").get("totalCount");
	}

	private static List<String> cursors(Map<String, Object> page) {
		return WholeLists.<Map<String, Object>>list(page, "edges")
			.stream()
			.map((edge) -> (String) edge.get("cursor"))
			.toList();
	}

	private Map<String, Object> page(String field, String arguments) {
		return this.graphQl.document(
				"{ %s%s) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
					.formatted(field, arguments))
			.execute()
			.path(field.substring(0, field.indexOf('(')))
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	private List<List<String>> nested(String arguments) {
		return WholeLists.read(this.graphQl, "measures", "designations(%s) { nodes { id } }".formatted(arguments))
			.stream()
			.map((measure) -> WholeLists.ids(WholeLists.object(measure, "designations"), "nodes"))
			.toList();
	}

}
