package org.sanctionsgraph.files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFieldTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ACTOR     | summary     | "A bureau."                                     | A bureau.
			ACTOR     | statedSize  | 28                                              | 28
			ACTOR     | names       | {"value": "China", "kind": "ALIAS"}             | China
			ACTOR     | relations   | {"other": "xpsb", "kind": "PART_OF"}            | PART_OF xpsb
			ACTOR     | identifiers | {"value": "I.A/8", "scheme": "EU", "url": "u"}  | EU I.A/8
			AUTHORITY | citations   | {"scheme": "CFR", "value": "15 CFR 744.11"}     | CFR 15 CFR 744.11
			MEASURE   | announcedBy | {"actor": "wilbur-ross", "role": "SPOKESPERSON"} | SPOKESPERSON wilbur-ross
			MEASURE   | statedCounts | {"value": 28, "of": "entities", "source": "s"} | 28 entities
			RESPONSE  | answers     | {"to": "us-2020", "basis": "STATED_BY_ACTOR"}   | us-2020
			RESPONSE  | participants | {"role": "AUTHOR", "actor": "china"}           | AUTHOR china
			""")
	void writesAValueAsAClaimDoes(RecordKind kind, String field, String value, String claim) {
		assertThat(RecordSchemas.of(kind).field(field).claim(json(value))).isEqualTo(claim);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ACTOR     | summary     | "A bureau."                                          | ''
					ACTOR     | names       | {"kind": "ALIAS", "value": "C", "language": "en", "locator": "p. 1", "sources": ["s"]} | language: en, kind: ALIAS
					ACTOR     | relations   | {"other": "x", "kind": "PART_OF", "from": "2020", "setInAdvance": true} | from: 2020
					ACTOR     | identifiers | {"value": "I.A/8", "scheme": "EU"}                   | ''
					MEASURE   | statedCounts | {"value": 2, "of": "x", "targets": ["a", "b"], "source": "s", "rank": "NORMAL"} | targets: a b
					""")
	void tellsWhatAClaimStatesBesideItsValue(RecordKind kind, String field, String value, String details) {
		assertThat(RecordSchemas.of(kind).field(field).details(json(value))).isEqualTo(details);
	}

	@ParameterizedTest
	@CsvSource({ "PREFERRED,PREFERRED", "ALIAS,NORMAL", "TRANSLITERATION,NORMAL", "MISSPELLING,DEPRECATED" })
	void ranksANameByItsKind(String kind, String rank) {
		assertThat(RecordSchemas.of(RecordKind.ACTOR).field("names").rank(json("{\"kind\": \"%s\"}".formatted(kind))))
			.isEqualTo(rank);
	}

	@ParameterizedTest
	@CsvSource({ "ACTOR,summary,true", "ACTOR,id,false", "ACTOR,evidence,false", "ACTOR,claims,false",
			"ACTOR,positions,false", "MEASURE,designations,false", "RESPONSE,asks,false", "RESPONSE,date,true" })
	void takesClaimsUnlessItsSchemaSaysNo(RecordKind kind, String field, boolean claimed) {
		assertThat(RecordSchemas.of(kind).field(field).claimed()).isEqualTo(claimed);
	}

	@Test
	void ranksAValueThatNoKindRanksAsPreferred() {
		RecordField names = RecordSchemas.of(RecordKind.ACTOR).field("names");
		assertThat(names.rank(json("{\"kind\": \"OTHER\"}"))).isEqualTo("PREFERRED");
		assertThat(RecordSchemas.of(RecordKind.ACTOR).field("summary").rank(json("\"A state.\"")))
			.isEqualTo("PREFERRED");
	}

	@Test
	void findsTheFieldsThatBearAKeyword() {
		RecordField actor = RecordSchemas.of(RecordKind.ACTOR);
		assertThat(actor.parts()).containsOnlyKeys("positions");
		assertThat(actor.has(Keyword.TYPE)).isTrue();
		assertThat(actor.has(Keyword.KEY)).isFalse();
		assertThat(actor.field("none")).isEqualTo(RecordField.UNKNOWN);
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

}
