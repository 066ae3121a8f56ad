package org.sanctionsgraph.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What the schemas say of each field is understood, and makes sense. */
class RecordSchemasTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"x-refer-to": ["Actor"]}                     | a#: unknown keyword 'x-refer-to'; use one of x-type, x-key,
			{"items": {"x-Claim": ["kind"]}}              | a#/items: unknown keyword 'x-Claim'
			{"properties": {"to": {"x-": true}}}          | a#/properties/to: unknown keyword 'x-'
			{"$ref": "#/$defs/b", "$defs": {"b": {"x-b": 1}}} | a#/$defs/b: unknown keyword 'x-b'
			{"x-claim": "kind"}                           | a#: x-claim cannot be "kind"
			{"x-claimed": "no"}                           | a#: x-claimed cannot be "no"
			{"x-rank": ["NORMAL"]}                        | a#: x-rank cannot be ["NORMAL"]
			{"x-key": 7}                                  | a#: x-key cannot be 7
			""")
	void refusesAKeywordThatItDoesNotKnowAndAValueThatTheKeywordCannotTake(String schema, String message) {
		assertThatIllegalStateException().isThrownBy(() -> new RecordSchemas((file) -> schema).read("a"))
			.withMessageStartingWith(message);
	}

	@Test
	void everyKeywordInTheSchemasIsKnownAndEveryKnownOneIsUsed() throws IOException {
		List<String> used = new ArrayList<>();
		for (Resource schema : new PathMatchingResourcePatternResolver()
			.getResources("classpath:" + RecordSchemas.FOLDER + "*")) {
			keywords(JsonMapper.shared().readTree(schema.getContentAsByteArray()), used);
		}
		assertThat(Set.copyOf(used))
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(Keyword.values()).map(Keyword::text).toList());
	}

	@Test
	void followsReferencesToOtherFilesAndLetsWhatIsBesideThemPrevail() {
		UnaryOperator<String> files = Map.of("a", """
				{"properties": {"by": {"$ref": "b#/$defs/list", "x-claimed": false}}}""", "b", """
				{"$defs": {"list": {"items": {"$ref": "#/$defs/item"}, "x-claimed": true, "x-refers-to": ["Actor"]},
				  "item": {"x-claim": ["kind", "to"], "properties": {"kind": {}, "to": {}}}}}""")::get;
		RecordField by = new RecordSchemas(files).read("a").field("by");
		assertThat(by.claimed()).isFalse();
		assertThat(by.texts(Keyword.REFERS_TO)).containsExactly("Actor");
		assertThat(by.texts(Keyword.CLAIM)).containsExactly("kind", "to");
		assertThat(by.fields()).containsOnlyKeys("kind", "to");
	}

	@ParameterizedTest
	@EnumSource
	void keywordsNameFieldsAndTypesThatExist(RecordKind kind) {
		RecordField record = RecordSchemas.of(kind);
		assertThat(record.fields()).isNotEmpty();
		check(record, record);
	}

	private static void check(RecordField group, RecordField record) {
		assertThat(group.fields().keySet()).containsAll(group.texts(Keyword.CLAIM))
			.containsAll(Stream.of(group.text(Keyword.KEY)).filter((key) -> !key.isEmpty()).toList());
		group.fields().values().forEach((field) -> {
			assertThat(group.fields().keySet()).containsAll(Stream.of(Keyword.IN_PLACE_OF, Keyword.MATCHES)
				.map(field::text)
				.filter((name) -> !name.isEmpty())
				.toList());
			assertThat(field.texts(Keyword.ENDS))
				.allMatch((name) -> group.fields().containsKey(name) || record.fields().containsKey(name));
			assertThat(record.fields().keySet()).containsAll(field.texts(Keyword.INHERITS));
			assertThat(types()).containsAll(field.texts(Keyword.REFERS_TO));
			assertThat(RecordSchemas.of(RecordKind.DATASET).fields().keySet())
				.containsAll(Stream.of(field.text(Keyword.DECLARED_IN)).filter((list) -> !list.isEmpty()).toList());
			boolean hasClaimOfItsOwn = !field.claimed() || field.fields().isEmpty() || field.has(Keyword.CLAIM)
					|| record == RecordSchemas.of(RecordKind.DATASET);
			assertThat(hasClaimOfItsOwn).as("a group of fields says what a claim on it is: " + field).isTrue();
			check(field, record);
		});
	}

	private static Set<String> types() {
		return Arrays.stream(RecordKind.values())
			.map(RecordSchemas::of)
			.flatMap((record) -> Stream.concat(Stream.of(record), record.parts().values().stream()))
			.map((subject) -> subject.text(Keyword.TYPE))
			.collect(Collectors.toSet());
	}

	private static void keywords(JsonNode schema, List<String> keywords) {
		schema.propertyStream().forEach((entry) -> {
			if (entry.getKey().startsWith("x-")) {
				keywords.add(entry.getKey());
			}
		});
		schema.forEach((child) -> keywords(child, keywords));
	}

}
