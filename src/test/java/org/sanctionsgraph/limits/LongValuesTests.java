package org.sanctionsgraph.limits;

import java.util.Map;

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

	private String errors(String field, String value) {
		Answer literal = this.api.ask("{ %s }".formatted(field.formatted("\"" + value + "\"")));
		Answer variable = this.api.ask("query($value: LanguageTag) { %s }".formatted(field.formatted("$value")),
				Map.of("value", value));
		assertThat(variable.code()).isEqualTo(literal.code());
		return variable.at("/errors/0/message").asString("");
	}

}
