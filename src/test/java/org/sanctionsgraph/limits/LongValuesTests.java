package org.sanctionsgraph.limits;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that are longer than any that could match are refused. */
@EngineTest
class LongValuesTests {

	private static final String PRIVATE_USE = "zh-x";

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@ValueSource(strings = { "actor(id: \"marco-rubio\") { name(language: %s) }",
			"dataset { labels(language: %s) { label } }", "actors(first: 1) { nodes { name(language: %s) } }",
			"measures(first: 1) { nodes { title(language: %s) } }" })
	void aLanguageTagHasAtMostSixtyCharacters(String field) {
		assertThat(errors(field, PRIVATE_USE + "-abcdefg".repeat(7))).isEmpty();
		assertThat(errors(field, PRIVATE_USE + "-a".repeat(27) + "-bc")).contains("at most 60 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sources(filter: { publisher: %s })", "actors(filter: { identifier: %s })",
			"legalAuthorities(filter: { citation: %s })", "actors(filter: { not: { identifier: %s } })",
			"actorsByIdentifiers(identifiers: { scheme: \"OFAC_UID\", value: %s })" })
	void aTextThatIsSearchedForHasAtMostTwoHundredCharacters(String field) {
		String selected = " { " + (field.startsWith("actorsBy") ? "id" : "totalCount") + " }";
		assertThat(refusal(field.formatted("\"" + "x".repeat(200) + "\"") + selected)).isEmpty();
		assertThat(refusal(field.formatted("\"" + "x".repeat(201) + "\"") + selected))
			.contains("has 201 characters; permitted: 1 to 200 characters");
	}

	@Test
	void whatIsTooLongToBeAnIdIsNotComparedWithIds() {
		Answer answer = this.api.ask("query($ids: [ID!]) { measures(filter: { targets: $ids }) { totalCount } }",
				Map.of("ids", "huawei".repeat(30_000)));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.json().toString()).doesNotContain("suggestions");
	}

	private String refusal(String field) {
		return this.api.ask("{ " + field + " }").at("/errors/0/message").asString("");
	}

	private String errors(String field, String value) {
		Answer literal = this.api.ask("{ %s }".formatted(field.formatted("\"" + value + "\"")));
		Answer variable = this.api.ask("query($value: LanguageTag) { %s }".formatted(field.formatted("$value")),
				Map.of("value", value));
		assertThat(variable.code()).isEqualTo(literal.code());
		return variable.at("/errors/0/message").asString("");
	}

}
