package org.sanctionsgraph.commands;

import java.io.IOException;
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

				Values shown: 62, stated by one source only: 62
				""", """
				Targets that no source names: 1, with the size that is stated for each
				     ?  reinhard-butikofer-family
				""");
	}

	private static String records(Path folder) {
		return "--sanctions-graph.records=" + folder;
	}

}
