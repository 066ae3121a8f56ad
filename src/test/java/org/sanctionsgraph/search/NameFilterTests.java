package org.sanctionsgraph.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A name filters lists of actors as anything else does. */
@EngineTest
class NameFilterTests {

	private static final String DOCUMENT = """
			query ($filter: ActorFilter, $order: [ActorOrder!], $first: Int, $after: String) {
			  actors(filter: $filter, orderBy: $order, first: $first, after: $after) {
			    totalCount nodes { id } pageInfo { endCursor hasNextPage } facets { field values { value count } } } }""";

	@Autowired
	private Endpoint api;

	@Test
	void pagesHaveTheMatchesBestFirst() {
		List<String> all = ids(page(Map.of("filter", Map.of("name", "Wang"), "first", 100)));
		assertThat(all).contains("wang-junzheng", "wang-mingshan").hasSizeGreaterThan(2);
		assertThat(paged("Wang")).isEqualTo(all);
	}

	@ParameterizedTest
	@ValueSource(strings = { "เฉิน", "Шы", "Shi", "Чуньин", "Chen", "Xinjiang", "Smith", "新疆", "Technology", "王" })
	void whoeverIsFoundMeetsTheConditionAndNobodyElse(String name) {
		List<String> found = this.api
			.ask("query ($name: String!) { searchActors(name: $name, first: 100) { actor { id } } }",
					Map.of("name", name))
			.at("/data/searchActors")
			.valueStream()
			.map((match) -> match.at("/actor/id").asString())
			.toList();
		assertThat(found).hasSizeLessThan(100)
			.isEqualTo(ids(page(Map.of("filter", Map.of("name", name), "first", 100))));
	}

	@Test
	void otherConditionsAndOrdersApply() {
		JsonNode chinese = page(Map.of("filter", Map.of("name", "Chen", "countries", List.of("CN")), "order",
				Map.of("field", "NAME", "direction", "DESC")));
		List<String> ids = ids(chinese);
		assertThat(ids).contains("chen-quanguo").isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(chinese.at("/totalCount").asInt()).isEqualTo(ids.size());
		assertThat(chinese.at("/facets").valueStream())
			.filteredOn((facet) -> facet.at("/field").asString().equals("COUNTRY"))
			.flatExtracting((facet) -> facet.at("/values").valueStream().toList())
			.filteredOn((value) -> value.at("/value").asString().equals("CN"))
			.singleElement()
			.satisfies((value) -> assertThat(value.at("/count").asInt()).isEqualTo(ids.size()));
	}

	@Test
	void anEmptyNameHasNoEffectAndOneThatMatchesNobodyFindsNobody() {
		assertThat(page(Map.of("filter", Map.of("name", ""))).at("/totalCount").asInt())
			.isEqualTo(page(Map.of()).at("/totalCount").asInt());
		assertThat(page(Map.of("filter", Map.of("name", "Zzyzx Qqqq"))).at("/totalCount").asInt()).isZero();
	}

	@Test
	void aCursorBelongsToTheMatchesOfItsName() {
		String cursor = page(Map.of("filter", Map.of("name", "Chen"), "first", 1)).at("/pageInfo/endCursor").asString();
		Endpoint.Answer other = this.api.ask(DOCUMENT,
				Map.of("filter", Map.of("name", "Wang"), "first", 1, "after", cursor));
		assertThat(other.at("/errors/0/extensions/argument").asString()).isEqualTo("after");
	}

	private List<String> paged(String name) {
		List<String> all = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("filter", Map.of("name", name), "first", 2));
		JsonNode page = page(variables);
		all.addAll(ids(page));
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			variables.put("after", page.at("/pageInfo/endCursor").asString());
			page = page(variables);
			all.addAll(ids(page));
		}
		return all;
	}

	private JsonNode page(Map<String, ?> variables) {
		Endpoint.Answer answer = this.api.ask(DOCUMENT, variables);
		assertThat(answer.at("/errors").isMissingNode()).as(answer.json().toString()).isTrue();
		return answer.at("/data/actors");
	}

	private static List<String> ids(JsonNode page) {
		return page.at("/nodes").valueStream().map((node) -> node.at("/id").asString()).toList();
	}

}
