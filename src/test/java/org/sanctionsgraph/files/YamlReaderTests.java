package org.sanctionsgraph.files;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class YamlReaderTests {

	private final List<Problem> problems = new ArrayList<>();

	@Test
	void findsTheLineOfEveryFieldOrOfTheNearestAroundIt() {
		RecordDocument document = read("""
				id: a
				names:
				  - {value: A, kind: PREFERRED}
				  - value: B
				    kind: ALIAS
				positions: []
				""");
		assertThat(Stream
			.of("id", "names", "names[0]", "names[0].kind", "names[1].value", "names[1].kind", "positions",
					"names[1].language", "names[2]", "summary")
			.map((field) -> document.problem(field, "c", "f").line())).containsExactly(1, 2, 3, 3, 4, 5, 6, 4, 2, 1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			7          | NUMBER
			-7         | NUMBER
			1234567890 | STRING
			'"7"'      | STRING
			2020-07-09 | STRING
			0x1F       | STRING
			1.5        | STRING
			true       | BOOLEAN
			yes        | STRING
			null       | NULL
			[a, b]     | ARRAY
			{a: b}     | OBJECT
			""")
	void readsWholeNumbersAndFlagsAsSuchAndAllElseAsText(String value, String type) {
		assertThat(read("x: " + value).tree().path("x").getNodeType().name()).isEqualTo(type);
	}

	@Test
	void readsNothingFromWhatIsNoYaml() {
		assertThat(read("id: [a").readable()).isFalse();
		assertThat(this.problems).singleElement()
			.satisfies((problem) -> assertThat(problem.cause()).startsWith("is not YAML: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { ">", "|", ">+", ">-" })
	void aBlockEndsBeforeItsLastLineBreak(String block) {
		assertThat(read("summary: %s\n  A state.\n\nkind: STATE\n".formatted(block)).tree().path("summary").asString())
			.isEqualTo("A state.");
	}

	@Test
	void keepsTheFirstOfTwoEqualFieldsAndReportsTheOther() {
		assertThat(read("id: a\nkind: B\nid: c\n").tree().path("id").asString()).isEqualTo("a");
		assertThat(this.problems).extracting(Problem::toString)
			.containsExactly("actors/a.yaml:3: id: is duplicated; remove one of the two");
	}

	@Test
	void reportsTheLineThatIsNotUtf8() throws CharacterCodingException {
		read(new byte[] { 'i', 'd', ':', ' ', 'a', '\r', '\n', 's', ':', ' ', (byte) 0xE4, '\n' });
		read(new byte[] { (byte) 0xE4, ':', ' ', 'a' });
		assertThat(this.problems).extracting(Problem::toString)
			.containsExactly("actors/a.yaml:2: has a character that is not UTF-8; save the file as UTF-8",
					"actors/a.yaml:1: has a character that is not UTF-8; save the file as UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE" })
	void reportsAnotherEncodingOnce(String encoding) throws CharacterCodingException {
		for (String content : List.of("id: a\nkind: STATE\nsummary: 新疆\n", "id: a\nkind: STATE\n")) {
			this.problems.clear();
			assertThat(read(content.getBytes(Charset.forName(encoding))).readable()).isFalse();
			assertThat(this.problems).extracting(Problem::toString)
				.containsExactly("actors/a.yaml:1: is in UTF-16 or UTF-32; save the file as UTF-8");
		}
	}

	@Test
	void reportsAForeignByteOnceAndTheRestThatCanBeRead() {
		assertThat(read("id: \uDC80\u001F\n").readable()).isFalse();
		assertThat(read("id: a\nid: \uDC80\n").readable()).isTrue();
		assertThat(this.problems).extracting(Problem::toString)
			.containsExactly("actors/a.yaml:1: has a character that is not UTF-8; save the file as UTF-8",
					"actors/a.yaml:2: has a character that is not UTF-8; save the file as UTF-8",
					"actors/a.yaml:2: id: is duplicated; remove one of the two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "# to do\n", "---\n", "null\n", "\uFEFF" })
	void reportsAFileWithoutARecordOnce(String text) {
		assertThat(read(text).readable()).isFalse();
		assertThat(this.problems).extracting(Problem::toString)
			.containsExactly("actors/a.yaml:1: is empty; write a record, or remove the file");
	}

	@Test
	void aReplacementCharacterIsUtf8() throws CharacterCodingException {
		RecordDocument document = read("summary: \uFFFD\n".getBytes(StandardCharsets.UTF_8));
		assertThat(document.tree().path("summary").asString()).isEqualTo("\uFFFD");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void reportsTheLineOnWhichTheSyntaxBreaks() {
		read("id: a\nkind: STATE\nsummary: a: b\n");
		assertThat(this.problems).extracting(Problem::line).containsExactly(3);
	}

	private RecordDocument read(byte[] bytes) throws CharacterCodingException {
		return YamlReader.read(RecordKind.ACTOR, RecordFile.of("actors/a.yaml", bytes), this.problems);
	}

	private RecordDocument read(String text) {
		return YamlReader.read(RecordKind.ACTOR, new RecordFile("actors/a.yaml", text), this.problems);
	}

}
