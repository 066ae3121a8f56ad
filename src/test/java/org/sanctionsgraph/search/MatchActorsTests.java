package org.sanctionsgraph.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.StatementWatch;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has a list of people and companies finds the actors that it describes. */
@EngineTest
class MatchActorsTests {

	private static final String DOCUMENT = """
			query ($of: [ActorMatchInput!]!, $first: Int! = 3) {
			  matchActors(queries: $of, first: $first) { score methods matchedName { value } actor { id } } }""";

	@Autowired
	private Endpoint api;

	@Autowired
	private StatementWatch statements;

	@Test
	void eachDescriptionHasAListInItsPlace() {
		JsonNode found = found(Map.of("name", "RUBIO, Marco"), Map.of("name", "Zzyzx Qqqq"), Map.of("name", "海康威视"));
		assertThat(found.at("/0/0/actor/id").asString()).isEqualTo("marco-rubio");
		assertThat(found.at("/1")).isEmpty();
		assertThat(found.at("/2/0/actor/id").asString()).isEqualTo("hikvision");
	}

	@ParameterizedTest
	@CsvSource({ "1955, true", "1955-11, true", "1955-11-03, true", "1956, false", "1955-10, false" })
	void aDateOfBirthThatContradictsExcludes(String date, boolean isFound) {
		JsonNode found = found(Map.of("name", "Chen Quanguo", "kind", "PERSON", "birthDate", date));
		assertThat(found.at("/0/0/actor/id").asString("").equals("chen-quanguo")).isEqualTo(isFound);
	}

	@Test
	void anotherKindExcludesAndAnotherCountryCountsLess() {
		assertThat(found(Map.of("name", "Marco Rubio", "kind", "COMPANY")).at("/0")).isEmpty();
		JsonNode found = found(Map.of("name", "Marco Rubio", "countries", List.of("US", "CN")),
				Map.of("name", "Marco Rubio", "countries", List.of("CN")));
		assertThat(found.at("/0/0/score").asDouble()).isEqualTo(1);
		assertThat(found.at("/1/0/score").asDouble()).isBetween(0.7, 0.9);
	}

	@Test
	void anIdentifierDecidesWhateverTheName() {
		JsonNode found = found(Map.of("name", "somebody else", "birthDate", "1800", "identifiers",
				List.of(Map.of("scheme", "OFAC_UID", "value", " 29220"))));
		assertThat(found.at("/0/0/actor/id").asString()).isEqualTo("chen-quanguo");
		assertThat(found.at("/0/0/score").asDouble()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "Chen Mingguo, 29220, chen-quanguo", "陈全国, 29220, chen-quanguo", "Marco Rubio, 29220, chen-quanguo" })
	void whoHasTheIdentifierComesBeforeWhoHasTheName(String name, String number, String id) {
		JsonNode found = found(
				Map.of("name", name, "identifiers", List.of(Map.of("scheme", "OFAC_UID", "value", number))));
		assertThat(found.at("/0/0/actor/id").asString()).isEqualTo(id);
		assertThat(found.at("/0/0/score").asDouble()).isEqualTo(1);
	}

	@Test
	void anUnknownSchemeIsRefusedWithItsPlace() {
		Answer answer = this.api.ask(DOCUMENT, Map.of("of", List.of(Map.of("name", "x"),
				Map.of("name", "x", "identifiers", List.of(Map.of("scheme", "OFAC_UUID", "value", "1"))))));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("queries[1].identifiers[0].scheme");
		assertThat(answer.at("/errors/0/extensions/suggestions/0").asString()).isEqualTo("OFAC_UID");
	}

	@Test
	void moreThanAHundredAreRefused() {
		Answer answer = this.api.ask(DOCUMENT,
				Map.of("of", Collections.nCopies(101, Map.of("name", "Chen")), "first", 1));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("queries");
		assertThat(answer.at("/data/matchActors/0").isMissingNode()).isTrue();
	}

	@Test
	void aHundredTakeAsManyStatementsAsOne() {
		found(Map.of("name", "Chen"));
		int one = this.statements.during(() -> found(identified(1))).size();
		List<Map<String, Object>> many = IntStream.range(0, 100).mapToObj(MatchActorsTests::identified).toList();
		assertThat(this.statements.during(() -> this.api.ask(DOCUMENT, Map.of("of", many, "first", 1)))).hasSize(one);
	}

	private static Map<String, Object> identified(int number) {
		return Map.of("name", "Chen Quanguo", "identifiers",
				List.of(Map.of("scheme", "OFAC_UID", "value", Integer.toString(29200 + number))));
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private JsonNode found(Map<String, ?>... descriptions) {
		Answer answer = this.api.ask(DOCUMENT, Map.of("of", List.of(descriptions)));
		assertThat(answer.at("/errors").isMissingNode()).as(answer.json().toString()).isTrue();
		return answer.at("/data/matchActors");
	}

}
