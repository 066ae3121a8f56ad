package org.sanctionsgraph.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReconciliationTests {

	@LocalServerPort
	private int port;

	private OpenRefine refine = new OpenRefine(0);

	@BeforeEach
	void connect() {
		this.refine = new OpenRefine(this.port);
	}

	@Test
	void candidatesHaveNameDescriptionTypeAndAScoreOfAHundred() {
		JsonNode best = this.refine.candidates(Map.of("query", "Chen Quanguoo")).path(0);
		assertThat(best.at("/id").asString()).isEqualTo("chen-quanguo");
		assertThat(best.at("/name").asString()).isEqualTo("Chen Quanguo");
		assertThat(best.at("/description").asString()).isNotBlank();
		assertThat(best.at("/type/0/id").asString()).isEqualTo("PERSON");
		assertThat(best.at("/type/0/name").asString()).isEqualTo("Person");
		assertThat(best.at("/score").asDouble()).isBetween(90.0, 99.9);
		assertThat(best.at("/match").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Marco Rubio, true", "陳全國, true", "PRC Ministry of Foreign Affairs, true", "Iain Smith, false",
			"陈全国家人, false", "London Ltd, false", "Rubio, false", "Chen Guoquan, false" })
	void onlyNearlyTheSameNameMatchesByItself(String name, boolean matches) {
		assertThat(this.refine.candidates(Map.of("query", name)).path(0).at("/match").asBoolean(false))
			.isEqualTo(matches);
	}

	@Test
	void aQueryInTheUrlIsAnsweredAsOneInAForm() {
		String batch = "{\"q0\":{\"query\":\"华春莹\"}}";
		assertThat(this.refine.get("", Map.of("queries", batch)).json())
			.isEqualTo(this.refine.form(Map.of("queries", batch)).json());
	}

	@Test
	void eachQueryIsAnsweredUnderItsKeyAndAsIfItWereAlone() {
		Map<String, Object> batch = new LinkedHashMap<>();
		batch.put("b", Map.of("query", "Marco Rubio", "limit", 1));
		batch.put("a", Map.of("query", "Hikvision", "type", List.of("PERSON", "COMPANY")));
		batch.put("none", Map.of("query", "Nobody Whatsoever"));
		JsonNode results = this.refine.queries(batch).json();
		assertThat(results.propertyNames()).containsExactly("b", "a", "none");
		batch.forEach((key, query) -> assertThat(results.at("/%s/result".formatted(key)))
			.isEqualTo(this.refine.queries(Map.of("q", query)).json().at("/q/result")));
		assertThat(results.at("/none/result")).isEmpty();
	}

	@Test
	void theTypeIsACondition() {
		assertThat(ids(this.refine.candidates(Map.of("query", "China", "type", "STATE")))).containsExactly("china");
		assertThat(ids(this.refine.candidates(Map.of("query", "Hikvision", "type", "PERSON")))).isEmpty();
		assertThat(ids(this.refine.candidates(Map.of("query", "hikvision", "type", List.of("PERSON", "STATE")))))
			.isEmpty();
	}

	@Test
	void thereAreAsManyCandidatesAsAskedForAndTenAtMostOtherwise() {
		Map<String, Object> query = Map.of("query", "Cotton");
		int all = this.refine.candidates(with("limit", 100, query)).size();
		assertThat(all).isGreaterThan(2);
		assertThat(this.refine.candidates(with("limit", 2, query))).hasSize(2);
		assertThat(this.refine.candidates(query)).hasSize(Math.min(all, 10));
		assertThat(this.refine.candidates(with("limit", 1_000_000, query))).hasSize(all);
	}

	@Test
	void whatMatchesDoesNotDependOnTheLimit() {
		List<String> names = List.of("Smith", "Chris Smith", "XPCC", "Public Security Bureau", "Wang");
		for (String name : names) {
			assertThat(this.refine.candidates(Map.of("query", name, "limit", 1)).at("/0/match"))
				.isEqualTo(this.refine.candidates(Map.of("query", name, "limit", 50)).at("/0/match"));
		}
	}

	@Test
	void ofSeveralNearlyAsGoodNoneMatches() {
		Stream.of("Public Security Bureau", "Xinjiang Public Security", "Smith", "Huawei Cloud", "Wang Mingshan")
			.map((name) -> this.refine.candidates(Map.of("query", name)))
			.forEach((found) -> found.forEach((candidate) -> {
				if (candidate.at("/match").asBoolean()) {
					assertThat(candidate).isEqualTo(found.path(0));
					assertThat(candidate.at("/score").asDouble()).isGreaterThanOrEqualTo(90);
					assertThat(found.at("/1/score").asDouble(0))
						.isLessThanOrEqualTo(candidate.at("/score").asDouble() - 5);
				}
			}));
	}

	@Test
	void anIdAsNameIsTheActorItself() {
		JsonNode best = this.refine.candidates(Map.of("query", "xpcc-psb")).path(0);
		assertThat(best.at("/id").asString()).isEqualTo("xpcc-psb");
		assertThat(best.at("/score").asDouble()).isEqualTo(100);
		assertThat(best.at("/match").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "identifier, Q5760704", "identifier, WIKIDATA:q5760704", "identifier:WIKIDATA, Q5760704",
			"identifier, 91330000-733796106P" })
	void anIdentifierTellsWhoIsMeantWhateverTheName(String property, String value) {
		List<Map<String, String>> properties = List.of(Map.of("pid", property, "v", value));
		for (Map<String, ?> query : List.of(Map.of("query", "Some company", "properties", properties),
				Map.of("properties", properties))) {
			JsonNode best = this.refine.candidates(query).path(0);
			assertThat(best.at("/id").asString()).isEqualTo("hikvision");
			assertThat(best.at("/match").asBoolean()).isTrue();
		}
	}

	@Test
	void anIdentifierInAnotherSchemeIsNobodys() {
		assertThat(this.refine
			.candidates(Map.of("properties", List.of(Map.of("pid", "identifier:OFAC_UID", "v", "Q5760704")))))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1958-01, 1", "1958-01-31T00:00:00Z, 1", "1958, 1", "1980, 0", "1980-01-01T00:00:00Z, 0", "unknown, 1",
			"99, 1", "5 May 1980, 1" })
	void aDateOfBirthThatContradictsExcludesAndOneThatCannotBeReadDoesNothing(String date, int found) {
		assertThat(this.refine.candidates(Map.of("query", "Zhu Hailun", "type", "PERSON", "properties",
				List.of(Map.of("pid", "birthDate", "v", date)))))
			.hasSize(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CN", "China", "chn", "中国", "中國" })
	void aCountryMayBeACodeOrAName(String country) {
		assertThat(score("Chen Quanguo", country)).isEqualTo(100);
	}

	@Test
	void anotherCountryCostsSomeOfTheScoreAndAnUnknownOneNothing() {
		assertThat(score("Chen Quanguo", "France")).isLessThan(90);
		assertThat(score("Chen Quanguo", "Atlantis")).isEqualTo(100);
		assertThat(score("Chen Quanguo", Map.of("id", "china", "name", "China"))).isEqualTo(100);
		assertThat(score("Chen Quanguo", List.of("FR", "CN"))).isEqualTo(100);
	}

	private double score(String name, Object country) {
		return this.refine
			.candidates(Map.of("query", name, "properties", List.of(Map.of("pid", "country", "v", country))))
			.at("/0/score")
			.asDouble();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u00a0", "\u200b", "\ufeff", "\u200f\u00ad", "\0", "a\uD800b" })
	void aCellThatIsNoNameSpoilsNoOther(String cell) {
		String escaped = cell.replace("\0", "\\u0000").replace("\uD800", "\\ud800");
		JsonNode results = this.refine
			.form(Map.of("queries",
					"{\"q0\": {\"query\": \"%s\"}, \"q1\": {\"query\": \"Marco Rubio\"}}".formatted(escaped)))
			.json();
		assertThat(results.at("/q0/result")).isEmpty();
		assertThat(results.at("/q1/result/0/id").asString()).isEqualTo("marco-rubio");
	}

	@Test
	void namesOfTwoHundredCharactersAreSearchedForAndLongerOnesFindNobody() {
		String longest = "Marco Rubio".repeat(20).substring(0, 200);
		JsonNode results = this.refine.names(List.of(longest, "Marco Rubio" + " ".repeat(190)));
		assertThat(results.at("/q0/result").isArray()).isTrue();
		assertThat(results.at("/q1/result")).isEmpty();
	}

	private static Map<String, Object> with(String field, Object value, Map<String, Object> query) {
		Map<String, Object> copy = new LinkedHashMap<>(query);
		copy.put(field, value);
		return copy;
	}

	private static List<String> ids(JsonNode items) {
		return items.valueStream().map((item) -> item.at("/id").asString()).toList();
	}

}
