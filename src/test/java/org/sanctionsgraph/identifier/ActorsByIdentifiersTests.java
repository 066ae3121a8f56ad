package org.sanctionsgraph.identifier;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.StatementWatch;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who joins these records to others finds actors by the numbers that those have. */
@EngineTest
class ActorsByIdentifiersTests {

	private static final String DOCUMENT = """
			query ($of: [IdentifierInput!]!) { actorsByIdentifiers(identifiers: $of) { id } }""";

	@Autowired
	private Endpoint api;

	@Autowired
	private StatementWatch statements;

	@Test
	void areInTheOrderOfTheIdentifiersWithNullForEachMiss() {
		Answer answer = ask(List.of(identifier("CN_USCC", "91330000733796106P"), identifier("OFAC_UID", "999999"),
				identifier("WIKIDATA", "29219"), identifier("OFAC_UID", "30946"),
				identifier("CN_USCC", "91330000733796106P")));
		assertThat(answer.at("/data/actorsByIdentifiers")).hasToString("""
				[{"id":"hikvision"},null,null,{"id":"hikvision"},{"id":"hikvision"}]""");
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false,
			value = { "UK_SANCTIONS_LIST,ghr0078", "UK_SANCTIONS_LIST, GHR 0078 ", "UK_SANCTIONS_LIST,GHR-0078",
					"OPENSANCTIONS,OFAC 29219", "OFAC_UID, 29219" })
	void areFoundHoweverTheIdentifierIsWritten(String scheme, String value) {
		String id = ask(List.of(identifier("UK_SANCTIONS_LIST", "GHR0078"))).at("/data/actorsByIdentifiers/0/id")
			.asString();
		assertThat(ask(List.of(identifier(scheme, value))).at("/data/actorsByIdentifiers/0/id").asString(""))
			.isEqualTo(id);
		Answer filtered = this.api.ask("query ($of: String) { actors(filter: { identifier: $of }) { nodes { id } } }",
				Map.of("of", value));
		assertThat(filtered.at("/data/actors/nodes/0/id").asString("")).isEqualTo(id);
	}

	@Test
	void filterByAnIdentifierWithoutLettersAndDigitsIsRefused() {
		Answer answer = this.api.ask("{ actors(filter: { identifier: \" - \" }) { totalCount } }");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("filter.identifier");
		assertThat(answer.at("/data/actors").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "---", "\u3000" })
	void nothingToLookForIsRefused(String value) {
		Answer answer = ask(List.of(identifier("OFAC_UID", "29219"), identifier("OFAC_UID", value)));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("identifiers[1].value");
		assertThat(answer.at("/data/actorsByIdentifiers").isNull()).isTrue();
	}

	@Test
	void unknownSchemeIsRefusedWithTheNearestOnes() {
		Answer answer = ask(List.of(identifier("WIKIDATA", "Q1"), identifier("OFAC_UUID", "29219")));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("identifiers[1].scheme");
		assertThat(answer.at("/errors/0/extensions/suggestions/0").asString()).isEqualTo("OFAC_UID");
		assertThat(answer.at("/errors/0/extensions/permitted").toString()).contains("WIKIDATA");
		assertThat(answer.at("/data/actorsByIdentifiers").isNull()).isTrue();
	}

	@Test
	void areAtMostAHundred() {
		Answer answer = ask(Collections.nCopies(101, identifier("OFAC_UID", "29219")));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/permitted").asString()).isEqualTo("at most 100");
		assertThat(ask(List.of()).at("/data/actorsByIdentifiers").size()).isZero();
	}

	@Test
	void aHundredTakeAsManyStatementsAsOne() {
		int one = this.statements.during(() -> ask(List.of(identifier("OFAC_UID", "30946")))).size();
		List<Map<String, String>> many = Collections.nCopies(50, identifier("OFAC_UID", "30946"));
		assertThat(this.statements.during(() -> ask(many))).hasSize(one);
	}

	private Answer ask(List<Map<String, String>> identifiers) {
		return this.api.ask(DOCUMENT, Map.of("of", identifiers));
	}

	private static Map<String, String> identifier(String scheme, String value) {
		return Map.of("scheme", scheme, "value", value);
	}

}
