package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong with the arguments or the file is told in one line. */
@ExtendWith(OutputCaptureExtension.class)
class ImportCommandTests {

	private static final String GOOD = "7001,\"ICE\",-0- ,\"ICE1\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";

	@TempDir
	private Path folder;

	@Test
	void isAskedForByItsOption() {
		assertThat(ImportCommand.asked("--import=sdn.csv")).isTrue();
		assertThat(ImportCommand.asked("--import")).isTrue();
		assertThat(ImportCommand.asked("--imported", "--validate")).isFalse();
	}

	@Test
	void tellsWhatItWrote(CapturedOutput output) {
		Imported.ofac(this.folder.resolve("new/records"));
		assertThat(output.getOut())
			.startsWith("Imported into %s: 7 actors, 2 legal authorities, 2 measures with 6 "
				.formatted(this.folder.resolve("new/records")))
			.contains(" values were left out, see ")
			.hasLineCount(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					--import | '--import' has no value; write --import=...
					--into=%s/new | --import is missing; write --import=
					--import=%s/none.csv | --import names %s/none.csv, which is no file that can be read; correct the path
					--import=%s/sdn.csv | --into is missing; write --into=
					--import=%s/sdn.csv --into=%s | %s is not an empty folder; name another with --into
					--import=%s/sdn.csv --into=%s/sdn.csv | %s/sdn.csv is not an empty folder; name another with --into
					--import=%s/sdn.csv --into=%s/new | --day is missing; write --day=the day on which OFAC published the file
					--import=%s/sdn.csv --into=%s/new --day=May | --day is 'May', which is no day; write it as in --day=2021-07-15
					--import=%s/sdn.csv --into=%s/new --day=2999-01-01 | --day is 2999-01-01, which is to come; write the day on which
					--import=%s/sdn.csv --import=%s/sdn.csv --into=%s/new --day=2021-05-02 | --import is there twice; import one file at a time
					--import=%s/sdn.csv --validate --into=%s/new --day=2021-05-02 | '--validate' is no argument of --import; there are
					--import=%s/entity.json --aliases=%s/sdn.csv --into=%s/new --publisher=Ice | --aliases is for OFAC's sdn.csv only; leave it out
					--import=%s/twice.json --into=%s/new --publisher=Ice --day=2021-01-01 | twice.json, line 3: has the id 'a', which another entity above has
					--import=%s/sdn.csv --into=%s/new --day=2021-05-02 --url=here | --url is 'here'; write an absolute address
					--import=%s/sdn.csv --into=%s/new --dya=2021-05-02 | '--dya' is no argument of --import; there are --import, --aliases, --into, --day, --publisher, --url, --licence. Did you mean '--day'?
					--import=%s/sdn.csv --into=%s/new --day=2021-05-02 --aliases=%s/none.csv | --aliases names %s/none.csv, which
					--import=%s/text.csv --into=%s/new | %s/text.csv is neither OFAC's sdn.csv nor a file of entities
					--import=%s/entity.json --into=%s/new | --publisher is missing; write --publisher=whoever published the file
					--import=%s/entity.json --into=%s/new --publisher=Ice --licence=LONG | --licence has more than 250 characters; shorten it
					--import=%s/sdn.csv --into=%s/new --day=2021-05-02 --licence=LONG | --licence has more than 250 characters; shorten it
					--import=%s/sdn.csv --into=%s/new --day=2021-05-02 --publisher=LONG | --publisher has more than 250 characters; shorten it
					--import=%s/entity.json --into=%s/new --publisher=LONG | --publisher has more than 250 characters; shorten it
					--import=%s/entity.json --into=%s/new --publisher=Ice | The sanction s has no date; write the day of the file
					--import=%s/later.json --into=%s/new --publisher=Ice --day=2020-01-01 | The sanction s is of 2021-01-01, after the day of the file; correct --day
					""")
	void refusesWrongArguments(String arguments, String message, CapturedOutput output) throws IOException {
		write("sdn.csv", GOOD);
		write("text.csv", "name;country\n");
		write("entity.json", sanction(""));
		write("twice.json",
				sanction("") + "{\"id\": \"a\", \"schema\": \"Company\", \"properties\": {\"name\": [\"A\"]}}\n");
		write("later.json", sanction(", \"listingDate\": [\"2021-01-01\"]"));
		assertThat(ImportCommand
			.run(arguments.replace("%s", this.folder.toString()).replace("LONG", "Z".repeat(251)).split(" "))).isOne();
		assertThat(output.getErr()).startsWith(message.replace("%s", this.folder.toString())).hasLineCount(1);
		assertThat(this.folder.resolve("new")).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					7002,"SNOW" | has 2 columns instead of 12; download the file anew
					x,"ICE",-0- ,"A",,,,,,,, | begins with 'x', which is no number
					7002,"ICE","airship","A",,,,,,,, | has the type 'airship', not individual, vessel or aircraft
					7002,-0- ,-0- ,"A",,,,,,,, | has no name; download the file anew
					7002,"ICE"x,-0- ,"A",,,,,,,, | is not CSV, as a quote is not closed or text follows it; download the file anew
					7001,"ICE",-0- ,"A",,,,,,,, | has the number 7001, which an entry above has
					""")
	void refusesARowOfTheListAndNamesItsLine(String row, String message, CapturedOutput output) throws IOException {
		write("sdn.csv", GOOD + row + "\n");
		assertThat(run("sdn.csv", "--day=2021-05-02")).isOne();
		assertThat(output.getErr()).startsWith("sdn.csv, line 2: " + message).hasLineCount(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{"id": "x" | is not one JSON object with each name once; repair it, or fetch the file anew
			{"id": "x", "id": "y"} | is not one JSON object with each name once; repair it, or fetch the file anew
			{"id": "x"} {} | is not one JSON object with each name once; repair it, or fetch the file anew
			[] | has no id, schema and properties
			{"id": "x", "schema": "Person"} | has no id, schema and properties
			{"id": "x", "schema": "Person", "properties": {"sanctions": [{"id": "y"}]}} | holds entities in entities
			""")
	void refusesAnEntityAndNamesItsLine(String line, String message, CapturedOutput output) throws IOException {
		write("entities.json", "{\"id\": \"a\", \"schema\": \"Note\", \"properties\": {}}\n\n" + line + "\n");
		assertThat(run("entities.json", "--publisher=Ice")).isOne();
		assertThat(output.getErr()).startsWith("entities.json, line 3: " + message)
			.hasLineCount(1)
			.doesNotContain("Feature", "Jackson", "com.", "tools.");
	}

	@Test
	void refusesAFileThatIsNotUtf8(CapturedOutput output) throws IOException {
		Files.write(this.folder.resolve("sdn.csv"),
				GOOD.replace("ICE1", "\u00cfCE").getBytes(StandardCharsets.ISO_8859_1));
		assertThat(run("sdn.csv", "--day=2021-05-02")).isOne();
		assertThat(output.getErr()).contains("UTF-8").hasLineCount(1);
	}

	@Test
	void refusesAliasesThatAreNotUtf8(CapturedOutput output) throws IOException {
		write("sdn.csv", GOOD);
		Files.write(this.folder.resolve("alt.csv"),
				"7001,1,\"aka\",\"\u00cfCE\",-0- \n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(ImportCommand.run("--import=" + this.folder.resolve("sdn.csv"),
				"--aliases=" + this.folder.resolve("alt.csv"), "--into=" + this.folder.resolve("new"),
				"--day=2021-05-02"))
			.isOne();
		assertThat(output.getErr()).startsWith("alt.csv cannot be read as UTF-8; save it as UTF-8").hasLineCount(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFEFF", "\n", "\uFEFF\n \n" })
	void aByteOrderMarkAndBlankLinesAreNoData(String start) throws IOException {
		write("sdn.csv", start + GOOD);
		write("entities.json", start + sanction("") + sanction(""));
		assertThat(run("sdn.csv", "--day=2021-05-02")).isZero();
		assertThat(ImportCommand.run("--import=" + this.folder.resolve("entities.json"),
				"--into=" + this.folder.resolve("other"), "--publisher=Ice", "--day=2021-05-02"))
			.isZero();
	}

	private int run(String file, String argument) {
		return ImportCommand.run("--import=" + this.folder.resolve(file), "--into=" + this.folder.resolve("new"),
				argument);
	}

	private static String sanction(String more) {
		return """
				{"id": "a", "schema": "Person", "properties": {"name": ["A"]}}
				{"id": "s", "schema": "Sanction", "properties": {"entity": ["a"], "country": ["no"]%s}}
				""".formatted(more);
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file), text);
	}

}
