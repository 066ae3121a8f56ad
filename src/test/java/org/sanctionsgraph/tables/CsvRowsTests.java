package org.sanctionsgraph.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written as CSV is what another reader finds there. */
class CsvRowsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final CsvMapper READER = new CsvMapper();

	private static final List<Column> TEXT = List.of(new Column(List.of("text")));

	@Test
	void isWrittenAsRfc4180Says() throws IOException {
		List<Column> columns = List.of(new Column(List.of("a")), new Column(List.of("b", "c")));
		assertThat(csv(columns, "{\"a\": \"one, \\\"two\\\"\", \"b\": {\"c\": 3}}", "{\"a\": \"陈全国\", \"b\": null}",
				"{\"a\": true, \"b\": {\"c\": -4}}"))
			.isEqualTo("a,b.c\r\n\"one, \"\"two\"\"\",3\r\n陈全国,\r\ntrue,-4\r\n");
	}

	@Test
	void withoutRowsItHasItsColumns() throws IOException {
		assertThat(csv(TEXT)).isEqualTo("text\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "one, two", "he said \"no\"", "\"", "a\nb", "a\r\nb", " spaces ", "陈全国, 吴英杰",
			"😀", "it's", "'", "a=b", "1;2", "#1", "\\n", "Ürümqi" })
	void valuesComeBackEqual(String value) throws IOException {
		assertThat(readBack(JSON.writeValueAsString(Map.of("text", value)))).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "=1+2", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''-1" })
	void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String value) throws IOException {
		assertThat(readBack(JSON.writeValueAsString(Map.of("text", value)))).isEqualTo("'" + value);
		assertThat(readBack(JSON.writeValueAsString(Map.of("text", List.of("first", value)))))
			.matches("(?s)first;\"?'\\Q%s\\E\"?".formatted(value));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a;=1 | a;'=1
			a; +1 | a;' +1
			a;"=1 | a;'"=1
			a;'-1;＝2 | a;''-1;'＝2
			=1;@x | '=1;'@x
			a;b-c | a;b-c
			""")
	void whatFollowsASemicolonIsACellOfSomeSpreadsheets(String value, String safe) throws IOException {
		String row = JSON.writeValueAsString(Map.of("text", value));
		assertThat(readBack(row)).isEqualTo(safe);
		assertThat(csv(TEXT, row)).contains("\"%s\"".formatted(safe.replace("\"", "\"\"")));
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|', value = { "[]|''", "['a']|a", "['a','b']|a;b", "['a;b','c']|\"a;b\";c",
					"['say \"no\"']|\"say \"\"no\"\"\"", "['a',null,'b']|a;;b", "[1,true]|1;true", "['=1','陈']|'=1;陈" },
			quoteCharacter = '~')
	void severalValuesAreALineThemselves(String values, String cell) throws IOException {
		String row = "{\"text\": %s}".formatted(values.replace('\'', '"').replace("\"no\"", "\\\"no\\\""));
		assertThat(readBack(row)).isEqualTo(cell.equals("''") ? "" : cell);
	}

	@Test
	void aColumnLeadsThroughLists() {
		JsonNode row = JSON
			.readTree("{\"parts\": [{\"of\": {\"id\": 1}}, {\"of\": null}, {\"of\": {\"id\": 3}}], \"none\": []}");
		assertThat(new Column(List.of("parts", "of", "id")).value(row).toString()).isEqualTo("[1,null,3]");
		assertThat(new Column(List.of("none", "id")).value(row).toString()).isEqualTo("[]");
		assertThat(new Column(List.of("parts", "of", "id")).name()).isEqualTo("parts.of.id");
	}

	private static String csv(List<Column> columns, String... rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RowWriter writer = TableFormat.CSV.writer(columns, false, out);
		for (String row : rows) {
			writer.write(JSON.readTree(row));
		}
		writer.end();
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String readBack(String row) throws IOException {
		try (MappingIterator<Map<String, String>> rows = READER.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.without(CsvReadFeature.TRIM_SPACES)
			.readValues(csv(TEXT, row))) {
			return rows.next().getOrDefault("text", "");
		}
	}

}
