package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What records cannot hold is left out and counted, or refused with nothing written. */
@ExtendWith(OutputCaptureExtension.class)
class LongTextTests {

	private static final String LONG = "Z".repeat(251);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			"ICE","individual","A","LONG",,,,,,, | individual,title,is longer than records permit,1
			"ICE",,"A] [LONG",,,,,,,, | entity,programme,is longer than records permit,1
			"ICE",,"A",,,,,,,,"a.k.a. 'LONG'." | entity,remarks: a.k.a.,is longer than records permit,1
			"ICE","vessel","A",,"LONG",,,,,, | vessel,call sign,does not have the form that its scheme requires,1
			"LONG",,"A",,,,,,,, | entity,,is longer than records permit,1
			"ICE",,"A",,,,,,,,"Passport LONG1." | entity,remarks: Passport,cannot be read for certain,1
			""")
	void ofOfac(String row, String leftOut) throws IOException {
		Path file = write("sdn.csv", "7001," + row);
		assertThat(imported("--import=" + file, "--day=2021-05-02").leftOut().replace("\"", "").lines())
			.contains(leftOut);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{"id": "LONG", "schema": "Person", "properties": {"name": ["A"]}} | Person,id,does not have the form that its scheme requires,1
					{"id": "a", "schema": "Person", "properties": {"name": ["A", "LONG"]}} | Person,name,is longer than records permit,1
					{"id": "a", "schema": "Position", "properties": {"name": ["LONG"]}} | Position,name,is longer than records permit,1
					{"id": "s", "schema": "Sanction", "properties": {"entity": ["p"], "country": ["no"], "program": ["LONG"]}} | Sanction,program,is longer than records permit,1
					{"id": "s", "schema": "Sanction", "properties": {"entity": ["p"], "country": ["no"], "programId": ["LONG"]}} | Sanction,programId,is longer than records permit,1
					{"id": "s", "schema": "Sanction", "properties": {"entity": ["p"], "country": ["no"], "authorityId": ["LONG"]}} | Sanction,authorityId,does not have the form that its scheme requires,1
					{"id": "o", "schema": "Family", "properties": {"person": ["p"], "relative": ["p"], "relationship": ["LONG"]}} | Family,relationship,is longer than records permit,1
					""")
	void ofEntities(String entity, String leftOut) throws IOException {
		Path file = write("entities.json",
				"{\"id\": \"p\", \"schema\": \"Person\", \"properties\": {\"name\": [\"P\"]}}\n" + entity);
		assertThat(
				imported("--import=" + file, "--publisher=Ice", "--day=2021-05-02").leftOut().replace("\"", "").lines())
			.contains(leftOut);
	}

	@Test
	void recordsThatAreNotValidAreRemoved(CapturedOutput output) throws IOException {
		Path file = write("sdn.csv", "7001,\"ICE\",,\"A\",,,,,,,,");
		Path into = this.folder.resolve("new");
		assertThat(ImportCommand.run("--import=" + file, "--into=" + into, "--day=2021-05-02",
				"--url=http://127.0.0.1/a%zz"))
			.isOne();
		assertThat(output.getErr()).startsWith("Nothing is imported, as the records would not be valid")
			.hasLineCount(1);
		assertThat(into).doesNotExist();
	}

	private Imported imported(String... arguments) {
		Path into = this.folder.resolve("new");
		String[] all = Stream.concat(Stream.of("--into=" + into), Stream.of(arguments)).toArray(String[]::new);
		return Imported.of(into, all);
	}

	private Path write(String file, String text) throws IOException {
		return Files.writeString(this.folder.resolve(file), text.replace("LONG", LONG) + "\n");
	}

}
