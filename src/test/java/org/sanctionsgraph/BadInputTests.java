package org.sanctionsgraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bad input gets an error that names the argument and what is permitted; what else was
 * asked for is answered.
 */
@EngineTest
class BadInputTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					actors(first: 0) { totalCount }                              | first                  | 1 to 100
					actors(first: -1) { totalCount }                             | first                  | 1 to 100
					measures(first: 101) { totalCount }                          | first                  | 1 to 100
					responses(last: 0) { totalCount }                            | last                   | 1 to 100
					sources(first: 1, last: 1) { totalCount }                    | last                   | first with after, or last with before
					sources(first: 1, before: "x") { totalCount }                | before                 | first with after, or last with before
					designations(after: "x") { totalCount }                      | after                  | an endCursor
					asks(before: "MTIz") { totalCount }                          | before                 | an endCursor
					actor(id: "Chen Quanguo") { id }                             | id                     | lower-case words
					nodes(ids: ["canada", "??"]) { id }                          | ids[1]                 | lower-case words
					actors(filter: { designatedBy: ["US"] }) { totalCount }      | filter.designatedBy[0] | lower-case words
					alignment(jurisdictions: []) { jurisdictionCount }           | jurisdictions          | 1 to 20
					""")
	void aFieldIsRefusedByItsArgument(String field, String argument, String permitted) {
		Answer answer = new Endpoint(this.port).ask("{ %s }".formatted(field));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
		assertThat(answer.at("/errors/0/extensions/permitted").asString()).startsWith(permitted);
		assertThat(answer.at("/errors/0/message").asString()).contains(argument, permitted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			actors(filter: { kinds: [ALIEN] }) { totalCount }            | filter.kinds[0]        | PERSON
			designations(asOf: "2021-02-30") { totalCount }              | asOf                   | a calendar day
			measures(filter: { announced: { from: "2021" } }) { totalCount } | filter.announced.from | a calendar day
			actors(filter: { countries: ["China"] }) { totalCount }      | filter.countries[0]    | an ISO 3166-1 code
			actors(first: "ten") { totalCount }                          | first                  | Int
			""")
	void aDocumentIsRefusedByItsWrongValue(String field, String argument, String permitted) {
		Answer answer = new Endpoint(this.port).ask("{ %s }".formatted(field));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument);
		assertThat(answer.at("/errors/0/extensions/permitted").toString()).contains(permitted);
	}

	@Test
	void theRestOfTheAnswerIsIntact() {
		Answer answer = new Endpoint(this.port)
			.ask("{ measures(first: 0) { nodes { id } } actor(id: \"?\") { id } canada: actor(id: \"canada\") "
					+ "{ name designations(first: 1000) { nodes { id } } } none: actor(id: \"nobody\") { id } }");
		assertThat(answer.at("/errors").size()).isEqualTo(3);
		assertThat(answer.at("/data/canada/name").asString()).isEqualTo("Canada");
		assertThat(answer.at("/data/measures/nodes").isEmpty()).isTrue();
		assertThat(answer.at("/data/none").isNull()).isTrue();
	}

}
