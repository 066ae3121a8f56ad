package org.sanctionsgraph.exports;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole lists are exported, or what their filters choose. */
@EngineTest
class ExportTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@ValueSource(strings = { "actors", "asks", "conflicts", "designations", "legalAuthorities", "measures", "responses",
			"sources" })
	void everyRowIsThereOnceInBothFormats(String name) {
		int total = this.api.ask("{ %s { totalCount } }".formatted(name))
			.at("/data/%s/totalCount".formatted(name))
			.asInt();
		List<String> ids = lines(name + ".jsonl").map((row) -> row.path("id").asString()).toList();
		assertThat(total).isPositive();
		assertThat(ids).hasSize(total).doesNotHaveDuplicates();
		assertThat(table(name + ".csv")).extracting((row) -> row.get("id")).isEqualTo(ids);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			measures?jurisdictions=united-states,canada&asOf=2021-04-01 | \
			measures(filter: {jurisdictions: ["united-states", "canada"]}, asOf: "2021-04-01", first: 100)
			designations?targetKinds=COMPANY&asOf=2021-01-01 | \
			designations(filter: {targetKinds: [COMPANY]}, asOf: "2021-01-01", first: 100)
			actors?kinds=STATE&disputed=false | actors(filter: {kinds: [STATE], disputed: false}, first: 100)
			sources?published.from=2021-03-22&published.until=2021-03-23 | \
			sources(filter: {published: {from: "2021-03-22", until: "2021-03-23"}}, first: 100)
			""")
	void filtersAndTheDayChooseRows(String address, String field) {
		List<String> expected = this.api.ask("{ list: %s { nodes { id } } }".formatted(field))
			.at("/data/list/nodes")
			.valueStream()
			.map((row) -> row.path("id").asString())
			.toList();
		assertThat(expected).isNotEmpty().hasSizeLessThan(100);
		assertThat(lines(address.replace("?", ".jsonl?")).map((row) -> row.path("id").asString())).isEqualTo(expected);
		assertThat(table(address.replace("?", ".csv?"))).extracting((row) -> row.get("id")).isEqualTo(expected);
	}

	@Test
	void aStatusIsThatOfTheDay() {
		assertThat(lines("measures.jsonl?asOf=2021-04-01")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.path("status").asString()).isEqualTo("IN_FORCE"));
		assertThat(lines("designations.jsonl")).extracting((row) -> row.path("status").asString())
			.contains("IN_FORCE", "ENDED");
	}

	@Test
	void aCellHasWhatTheGraphAnswers() {
		JsonNode actor = this.api
			.ask("{ actor(id: \"chen-quanguo\") { name summary countries birthDate names { value } } }")
			.at("/data/actor");
		Map<String, String> row = table("actors.csv?name=chen+quanguo").stream()
			.filter((found) -> "chen-quanguo".equals(found.get("id")))
			.findFirst()
			.orElseThrow();
		assertThat(row).containsEntry("name", actor.path("name").asString())
			.containsEntry("summary", actor.path("summary").asString())
			.containsEntry("birthDate", actor.path("birthDate").asString())
			.containsEntry("countries", "CN");
		assertThat(row.get("names.value")).contains("陈全国")
			.isEqualTo(String.join(";", actor.path("names").findValuesAsString("value")));
	}

	@Test
	void whatNothingMatchesIsATableWithoutRows() {
		assertThat(this.api.get("/export/actors.jsonl?kinds=PERSON&countries=FR&name=nobody+at+all").body()).isEmpty();
		assertThat(table("actors.csv?kinds=PERSON&countries=FR&name=nobody+at+all")).isEmpty();
	}

	private Stream<JsonNode> lines(String address) {
		return get(address).lines().map(JSON::readTree);
	}

	private List<Map<String, String>> table(String address) {
		return Table.rows(get(address));
	}

	private String get(String address) {
		HttpResponse<String> response = this.api.get("/export/" + address);
		assertThat(response.statusCode()).as(address).isEqualTo(200);
		return response.body();
	}

}
