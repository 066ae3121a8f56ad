package org.sanctionsgraph.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Errors say where they are. */
class ErrorPlacesTests {

	private final WordedErrors open = new WordedErrors(true);

	private final WordedErrors hidden = new WordedErrors(false);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ actors(filter: { kinds: [PERSN, STATE, COMPNY] }) { totalCount } } | 28 filter.kinds[0], 42 filter.kinds[2]
					{ actors(filter: { knds: [PERSON], cntries: [] }) { totalCount } }   | 26 filter.knds, 45 filter.cntries
					{ actors(filter: { cntries: [], kinds: [PERSN] }) { totalCount } }   | 29 filter.cntries, 41 filter.kinds[0]
					{ actors(orderBy: { field: NAM, direction: UP }) { totalCount } }    | 28 orderBy.field, 44 orderBy.direction
					{ nodes(ids: [true, "x", null]) { id } }                             | 15 ids[0], 26 ids[2]
					{ actors(first: "ten", filter: { kinds: PERSN }) { totalCount } }    | 10 first, 41 filter.kinds
					query($k: [ActorKind!] = [PERSN, STAT]) { actors(filter: { kinds: $k }) { totalCount } } | 27 k[0], 34 k[1]
					""")
	void eachMistakeInAValueIsReportedAtItsPlace(String document, String places) {
		assertThat(places(this.open.ask(document))).isEqualTo(places);
		assertThat(places(this.hidden.ask(document))).isEqualTo(places);
	}

	@Test
	void whatIsMissingIsNamedOnlyWhereTheSchemaIsOpen() {
		String document = "{ actors(orderBy: { direction: UP }) { totalCount } }";
		assertThat(places(this.open.ask(document))).isEqualTo("10 orderBy.field, 32 orderBy.direction");
		assertThat(places(this.hidden.ask(document))).isEqualTo("10 orderBy, 32 orderBy.direction");
	}

	@Test
	void eachMistakeInVariablesIsReportedAtItsVariable() {
		Map<String, ?> variables = Map.of("f", Map.of("kinds", List.of("PERSN", "STATE", "STAT"), "x", 1), "n", "ten");
		assertThat(places(this.open
			.ask("query ($n: Int, $f: ActorFilter) { actors(first: $n, filter: $f) { totalCount } }", variables)))
			.isEqualTo("8 n, 17 f.x, 17 f.kinds[0], 17 f.kinds[2]");
	}

	@Test
	void aLongListOfMistakesIsCutOff() {
		String wrong = "[%s]".formatted("A ".repeat(30));
		assertThat(this.open.ask("{ actors(filter: { kinds: %s }) { totalCount } }".formatted(wrong)).path("errors"))
			.hasSize(Fault.MOST);
		String all = IntStream.range(0, 50)
			.mapToObj((i) -> "a%d: actors(filter: { kinds: %s }) { totalCount }".formatted(i, wrong))
			.collect(Collectors.joining(" ", "{", "}"));
		assertThat(this.open.ask(all).path("errors").size()).isBetween(100, 101);
		assertThat(this.open
			.ask("query ($f: ActorFilter) { actors(filter: $f) { totalCount } }",
					Map.of("f", Map.of("kinds", Collections.nCopies(20_000, "A"))))
			.path("errors")).hasSize(Fault.MOST);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{ actor(id: "x") { ...A } } fragment A on Acter { id }         | 29
			{ actor(id: "x") { ... on Acter { id } } }                     | 27
			{ actor(id: "x") { ...A } } fragment A on ActorKind { id }     | 29
			{ actors(frist: 1) { totalCount } }                            | 10
			{ a: actor(id: "x") { id } a: actor(id: "y") { id } }          | 3
			{ actor(id: "x") { id } } { actor(id: "x") { id } }            | 27
			""")
	void anErrorInADocumentHasAPlace(String document, int column) {
		assertThat(this.open.ask(document).at("/errors/0/locations/0/column").asInt()).isEqualTo(column);
	}

	private static String places(JsonNode answer) {
		return answer.path("errors")
			.valueStream()
			.peek((error) -> assertThat(error.path("locations")).hasSize(1))
			.map((error) -> error.at("/locations/0/column").asInt() + " " + error.at("/extensions/argument").asString())
			.collect(Collectors.joining(", "));
	}

}
