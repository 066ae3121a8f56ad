package org.sanctionsgraph.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.records.RecordFolders;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What curators run before they hand in records. */
@ExtendWith(OutputCaptureExtension.class)
class CommandTests {

	@TempDir
	private Path folder;

	@Test
	void eachIsAskedForByItsOption() {
		assertThat(ValidateCommand.asked("--server.port=0", "--validate")).isTrue();
		assertThat(ValidateCommand.asked("--report")).isFalse();
		assertThat(ReportCommand.asked("--report")).isTrue();
		assertThat(ReportCommand.asked("--validate")).isFalse();
	}

	@Test
	void validateEndsWellOnTheRecordsOfTheApplication(CapturedOutput output) {
		assertThat(ValidateCommand.run("--validate")).isZero();
		assertThat(output.getOut()).contains("record files are valid; dataset version ");
		assertThat(output.getErr()).isEmpty();
	}

	@Test
	void validateEndsWellOnAnotherFolder(CapturedOutput output) throws IOException {
		assertThat(ValidateCommand.run("--validate", records(RecordFolders.small(this.folder)))).isZero();
		assertThat(output.getOut()).contains("14 record files are valid");
	}

	@Test
	void validateReportsEveryProblemAndFails(CapturedOutput output) throws IOException {
		assertThat(ValidateCommand.run("--validate", records(RecordFolders.spoiled("several-files", this.folder))))
			.isOne();
		assertThat(output.getErr()).startsWith("5 problems in the record files of " + this.folder)
			.hasLineCount(6)
			.doesNotContain("\tat ");
	}

	@Test
	void reportReportsEveryProblemAndFails(CapturedOutput output) throws IOException {
		assertThat(ReportCommand.run("--report", records(RecordFolders.spoiled("bad-url", this.folder)))).isOne();
		assertThat(output.getErr()).contains("1 problem in the record files of " + this.folder);
	}

	@Test
	void reportCountsRecordsAndTheirEvidence(CapturedOutput output) throws IOException {
		assertThat(ReportCommand.run("--report", records(RecordFolders.small(this.folder)))).isZero();
		assertThat(output.getOut()).contains("""

				Records: 18
				     5  Actor
				     1  Conflict
				     3  Designation
				     2  LegalAuthority
				     2  Measure
				     1  Position
				     1  Response
				     3  Source

				Conflicts: 1, unresolved: 0
				     1  DATE

				Values shown: 62, stated by one source only: 59
				""", """
				Texts in the curator's words, credited to no source: 3
				     2  Measure
				     1  Response

				Values that designations take from a measure, and no source is credited with for them: 0
				""", """
				Targets that no source names: 1, with the size that is stated for each
				     ?  reinhard-butikofer-family
				""");
	}

	@Test
	void reportTellsHowCompleteTheRecordsAre(CapturedOutput output) throws IOException {
		Path records = RecordFolders.small(this.folder);
		Files.writeString(records.resolve("sources/unused.yaml"), """
				id: unused
				title: Of no use
				publisher: Nobody
				undated: It bears no date.
				language: en
				kind: NEWS
				""");
		assertThat(ReportCommand.run("--report", records(records))).isZero();
		assertThat(output.getOut()).contains("""
				Acts by year and country of the jurisdiction or of those who spoke
				     2  2021  CN
				     1  2021  EU
				""", "     0 of     71    0 %  PREFERRED claims with a locator\n",
				"     0 of     72    0 %  claims with a locator\n",
				"     1 of      2   50 %  named targets with an identifier\n",
				"     2 of      4   50 %  sources with a url\n", """
						Legal authorities by how complete the measures under them are
						     2  UNKNOWN

						Sources without a date, whose claims are not checked against it: 1
						        unused

						Actors that no other record names: 0

						Records that nothing uses: 1
						        sources/unused.yaml
						""");
	}

	@Test
	void whatNothingUsesIsRefusedOnlyIfStrict(CapturedOutput output) throws IOException {
		Path records = RecordFolders.small(this.folder);
		Files.writeString(records.resolve("actors/unused.yaml"), """
				id: unused
				kind: PERSON
				names:
				  - {value: Of No Use, kind: PREFERRED}
				evidence:
				  - {source: mfa-2021-03-22}
				""");
		assertThat(ValidateCommand.run("--validate", records(records))).isZero();
		assertThat(output.getErr()).isEmpty();
		assertThat(ValidateCommand.run("--validate", "--strict", records(records))).isOne();
		assertThat(output.getErr()).contains("""
				actors/unused.yaml:1: is used by no other record; remove it, or add what uses it
				""");
		assertThat(ReportCommand.run("--report", "--strict", records(records))).isOne();
	}

	@Test
	void whatHasNoAddressAndNoIdentifierAndDoesNotSayWhyIsRefusedOnlyIfStrict(CapturedOutput output)
			throws IOException {
		Path records = RecordFolders.small(this.folder);
		assertThat(ValidateCommand.run("--validate", records(records))).isZero();
		assertThat(ValidateCommand.run("--validate", "--strict", records(records))).isOne();
		assertThat(output.getErr()).isEqualTo(
				"""
						actors/reinhard-butikofer.yaml:1: identifiers: is missing, and the actor is designated; add one, or identifierSearch with what was looked for
						sources/mfa-2021-03-22.yaml:1: url: is missing; add it, or withoutUrl with the reason
						""");
	}

	@Test
	void everyRecordOfTheApplicationIsUsedAndWithoutGaps(CapturedOutput output) {
		assertThat(ValidateCommand.run("--validate", "--strict")).isZero();
		assertThat(output.getErr()).doesNotContain(".yaml");
	}

	@Test
	void actorWithAnOfficeOrRelationIsUsedThoughNoRecordNamesIt(CapturedOutput output) throws IOException {
		Path records = RecordFolders.small(this.folder);
		Files.writeString(records.resolve("actors/speaker.yaml"), """
				id: speaker
				kind: PERSON
				names:
				  - {value: The Speaker, kind: PREFERRED}
				positions:
				  - {key: speaker, body: china, title: Speaker}
				evidence:
				  - {source: mfa-2021-03-22}
				""");
		assertThat(ReportCommand.run("--report", records(records))).isZero();
		assertThat(output.getOut()).contains("""
				Actors that no other record names: 1
				        speaker

				Records that nothing uses: 0
				""");
	}

	private static String records(Path folder) {
		return "--sanctions-graph.records=" + folder;
	}

}
