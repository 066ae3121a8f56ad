package org.sanctionsgraph.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Claims and links are exported as their sources and acts have them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExportOfParentsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String PAGE = "{ page: %s(first: 100, after: %s) { nodes { %s { totalCount } } "
			+ "pageInfo { hasNextPage endCursor } } }";

	@Autowired
	private Endpoint api;

	@Test
	void everyClaimIsThereOnce() {
		List<String> ids = lines("claims").map((row) -> row.path("id").asString()).toList();
		assertThat(ids).doesNotHaveDuplicates()
			.hasSize(sum("sources", "claims"))
			.hasSize(this.api.ask("{ dataset { counts { type count } } }")
				.at("/data/dataset/counts")
				.valueStream()
				.filter((count) -> count.path("type").asString().equals("Claim"))
				.mapToInt((count) -> count.path("count").asInt())
				.sum());
	}

	@Test
	void everyLinkIsThereOnce() {
		List<String> ends = lines("links").map((row) -> row.at("/from/id") + " " + row.at("/to/id")).toList();
		assertThat(ends).doesNotHaveDuplicates()
			.hasSize(sum("measures", "answeredBy") + sum("responses", "answeredBy"))
			.contains("\"cn-protest-2025-01-15\" \"us-uflpa-list-2025-01-15\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "links" })
	void theTableHasTheSameRows(String name) {
		List<Map<String, String>> table = Table.rows(this.api.get("/export/%s.csv".formatted(name)).body());
		List<JsonNode> lines = lines(name).toList();
		assertThat(table).hasSameSizeAs(lines);
		List<String> columns = List.copyOf(table.getFirst().keySet());
		for (int i = 0; i < lines.size(); i++) {
			JsonNode line = lines.get(i);
			Map<String, String> row = table.get(i);
			assertThat(columns).allSatisfy((column) -> {
				JsonNode value = line.at("/" + column.replace('.', '/'));
				if (value.isString()) {
					assertThat(row.get(column)).isIn(value.asString(), "'" + value.asString());
				}
			});
		}
	}

	@Test
	void theFilterChoosesSources() {
		List<String> sources = lines("sources", "?kinds=LETTER").map((row) -> row.path("id").asString()).toList();
		assertThat(lines("claims", "?kinds=LETTER").map((row) -> row.at("/source/id").asString()).distinct())
			.isNotEmpty()
			.isSubsetOf(sources)
			.hasSizeLessThan(100);
		assertThat(this.api.get("/export/links.csv?kinds=LETTER").statusCode()).isEqualTo(400);
	}

	private int sum(String parents, String list) {
		List<JsonNode> counts = new ArrayList<>();
		String cursor = "null";
		JsonNode page;
		do {
			page = this.api.ask(PAGE.formatted(parents, cursor, list)).at("/data/page");
			page.path("nodes").forEach(counts::add);
			cursor = page.at("/pageInfo/endCursor").toString();
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return counts.stream().mapToInt((parent) -> parent.path(list).path("totalCount").asInt()).sum();
	}

	private Stream<JsonNode> lines(String name, String... parameters) {
		return this.api.get("/export/%s.jsonl%s".formatted(name, String.join("", parameters)))
			.body()
			.lines()
			.map(JSON::readTree);
	}

}
