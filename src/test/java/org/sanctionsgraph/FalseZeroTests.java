package org.sanctionsgraph;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint.Answer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What can find nothing, whatever the records are, is refused rather than answered. */
@EngineTest
class FalseZeroTests {

	@Autowired
	private Endpoint api;

	@Test
	void anEmptyTextFiltersNothing() {
		Answer answer = this.api.ask("""
				{ a: actors(filter: { identifier: "" }) { totalCount } actors { totalCount }
				  l: legalAuthorities(filter: { citation: "" }) { totalCount } legalAuthorities { totalCount } }""");
		assertThat(answer.at("/data/a")).isEqualTo(answer.at("/data/actors"));
		assertThat(answer.at("/data/l")).isEqualTo(answer.at("/data/legalAuthorities"));
		assertThat(answer.at("/data/l/totalCount").asInt()).isPositive();
	}

	@Test
	void aCursorOfTheSameListOfAnotherRecordIsRefused() {
		String cursor = this.api
			.ask("{ measure(id: \"us-entity-list-2019-10\") { designations(first: 1) { pageInfo { endCursor } } } }")
			.at("/data/measure/designations/pageInfo/endCursor")
			.asString();
		String document = "{ measure(id: \"%s\") { designations(after: \"%s\") { totalCount nodes { id } } } }";
		assertThat(this.api.ask(document.formatted("us-entity-list-2019-10", cursor)).code()).isEmpty();
		Answer refused = this.api.ask(document.formatted("cn-counter-2023-12-26", cursor));
		assertThat(refused.code()).isEqualTo("BAD_REQUEST");
		assertThat(refused.at("/errors/0/extensions/argument").asString()).isEqualTo("after");
		assertThat(refused.at("/data/measure/designations").isNull()).isTrue();
	}

	@Test
	void whatHasNoSourcesIsNoSubjectOfAConflict() {
		String source = this.api.ask("{ sources(first: 1) { nodes { id } } }")
			.at("/data/sources/nodes/0/id")
			.asString();
		Answer answer = this.api.ask("{ conflicts(filter: { subjects: [\"%s\"] }) { totalCount } }".formatted(source));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/data/conflicts").isNull()).isTrue();
	}

	@Test
	void everyRecordWithSourcesMayBeTheSubjectOfAConflict() {
		List<String> ids = this.api.ask("""
				{ actors(first: 1) { nodes { id } } measures(first: 1) { nodes { id } } asks(first: 1) { nodes { id } }
				  designations(first: 1) { nodes { id } } responses(first: 1) { nodes { id } }
				  legalAuthorities(first: 1) { nodes { id } } actor(id: "chen-quanguo") { positions { id } } }""")
			.json()
			.findValuesAsString("id");
		assertThat(ids).hasSizeGreaterThan(6).allSatisfy((id) -> {
			Answer answer = this.api.ask("{ conflicts(filter: { subjects: [\"%s\"] }) { totalCount } }".formatted(id));
			assertThat(answer.code()).isEmpty();
		});
	}

}
