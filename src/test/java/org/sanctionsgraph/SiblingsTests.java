package org.sanctionsgraph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one read brought is read on for all of it at once: shared where a field and its
 * arguments are equal, apart where they differ.
 */
@EngineTest
class SiblingsTests {

	@Autowired
	private StatementWatch statements;

	@Autowired
	private Endpoint api;

	@Test
	void equalArgumentsUnderTwoAliasesShareARead() {
		assertThat(run("""
				{ actors(first: 5) { nodes { one: designations(first: 2) { nodes { id } }
				    other: designations(first: 2) { nodes { id } } } } }""")).hasSize(2);
	}

	@Test
	void differentArgumentsDoNotMix() {
		String document = """
				query ($first: Int) { actor(id: "china") {
				    one: timeline(first: 1) { nodes { date } } more: timeline(first: $first) { nodes { date } }
				    names { value } misprints: names(kinds: [MISSPELLING]) { value } } }""";
		Answer answer = this.api.ask(document, Map.of("first", 3));
		assertThat(answer.at("/data/actor/one/nodes").size()).isOne();
		assertThat(answer.at("/data/actor/more/nodes").size()).isEqualTo(3);
		assertThat(answer.at("/data/actor/names").size()).isGreaterThan(answer.at("/data/actor/misprints").size());
	}

	@Test
	void fieldsThatNeedTheSameReadShareIt() {
		assertThat(run("{ actors(first: 5) { nodes { name(language: \"zh\") names { value } } } }")).hasSize(2);
		assertThat(run("{ asks(first: 5) { nodes { open outcomes { kind } } } }")).hasSize(2);
	}

	@Test
	void aFieldOfAnInterfaceIsReadForAllItsTypes() {
		String document = """
				{ nodes(ids: ["china", "nothing", "eo-13818", "us-entity-list-2021-07"]) { id
				    ... on Sourced { sources { id } } ... on Measure { status jurisdiction { id } }
				    ... on LegalAuthority { status jurisdiction { id } } } }""";
		List<String> read = run(document);
		assertThat(read.stream().filter((sql) -> sql.contains("from claim"))).hasSize(1);
		Answer answer = this.api.ask(document);
		assertThat(answer.at("/data/nodes/1").isNull()).isTrue();
		for (int i : new int[] { 0, 2, 3 }) {
			assertThat(answer.at("/data/nodes/%d/sources".formatted(i)).size()).isPositive();
		}
		assertThat(answer.at("/data/nodes/2/jurisdiction/id").asString()).isEqualTo("united-states");
		assertThat(answer.at("/data/nodes/3/jurisdiction/id").asString()).isEqualTo("united-states");
	}

	@Test
	void aRecordThatIsReachedTwiceIsWholeInBothPlaces() {
		Answer answer = this.api
			.ask("""
					{ nodes(ids: ["eo-13818", "eo-13818"]) { ... on LegalAuthority { jurisdiction { id names { value } } } } }""");
		assertThat(answer.at("/data/nodes/0").toString()).isEqualTo(answer.at("/data/nodes/1").toString());
		assertThat(answer.at("/data/nodes/1/jurisdiction/names").size()).isPositive();
	}

	@Test
	void aFragmentReadsWhereverItIsSpread() {
		assertThat(run("""
				{ actors(first: 3) { nodes { ...n ...d } } }
				fragment n on Actor { names { value } } fragment d on Actor { ...n identifiers { value } }"""))
			.hasSize(3);
	}

	private List<String> run(String document) {
		return this.statements.during(() -> assertThat(this.api.ask(document).json().has("errors")).isFalse());
	}

}
