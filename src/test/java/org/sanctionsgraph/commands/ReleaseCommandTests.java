package org.sanctionsgraph.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.records.RecordFolders;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.releases.DatasetVersion;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What curators run as the last step before they hand in records. */
@ExtendWith(OutputCaptureExtension.class)
class ReleaseCommandTests {

	@TempDir
	private Path folder;

	@Test
	void writesWhatHasChanged(CapturedOutput output) throws IOException {
		Path records = RecordFolders.small(this.folder);
		assertThat(ReleaseCommand.asked("--release")).isTrue();
		assertThat(ReleaseCommand.run("--release", records(records))).isZero();
		assertThat(output.getOut())
			.contains(" is released: 72 claims added since the beginning; written to " + records);
		Path actor = records.resolve("actors/reinhard-butikofer.yaml");
		Files.writeString(actor, Files.readString(actor).replace("Reinhard B", "Reinhard Hans B"));
		assertThat(ReleaseCommand.run("--release", records(records))).isZero();
		String second = RecordSet.read(records.toString()).version();
		assertThat(Files.readString(records.resolve("releases/" + second + ".yaml"))).matches(
				"""
						version: %s
						previous: %s
						publishedOn: %s
						seal: [0-9a-f]{64}
						changes:
						  Actor:
						    reinhard-butikofer:
						      names:
						      - \\['Reinhard B.* .language: de, kind: PREFERRED.', 'Reinhard Hans B.* .language: de, kind: PREFERRED.', mfa-2021-03-22]
						"""
					.formatted(second, RecordSet.read(records.toString()).releases().releases().getFirst().version(),
							LocalDate.now(ZoneOffset.UTC)));
		assertThat(output.getOut()).contains("Dataset version " + second + " is released: 1 claims replaced since ");
	}

	@Test
	void changesNothingButItsOwnFile() throws IOException {
		Path records = RecordFolders.small(this.folder);
		List<RecordFile> before = new RecordFolder(records.toString()).files();
		ReleaseCommand.run("--release", records(records));
		List<RecordFile> after = new RecordFolder(records.toString()).files();
		assertThat(after).containsAll(before).hasSize(before.size() + 1);
		assertThat(DatasetVersion.of(after)).isEqualTo(DatasetVersion.of(before));
	}

	@Test
	void saysThatAVersionIsReleasedAndThatNoClaimHasChanged(CapturedOutput output) throws IOException {
		Path records = RecordFolders.small(this.folder);
		ReleaseCommand.run("--release", records(records));
		assertThat(ReleaseCommand.run("--release", records(records))).isZero();
		assertThat(output.getOut()).contains(" was released on " + LocalDate.now(ZoneOffset.UTC));
		Files.writeString(records.resolve("dataset.yaml"), "checkedUntil: 2031-06\n", StandardOpenOption.APPEND);
		assertThat(ReleaseCommand.run("--release", records(records))).isZero();
		assertThat(output.getOut()).contains(" is released: no claim has changed since version ");
	}

	@Test
	void refusesWhatItCannotWriteTo(CapturedOutput output) {
		assertThat(ReleaseCommand.run("--release", "--sanctions-graph.records=classpath:small-records")).isOne();
		assertThat(output.getErr()).isEqualTo("The records at classpath:small-records cannot be written to; name their "
				+ "folder: --sanctions-graph.records=src/main/resources/records\n");
	}

	private static String records(Path folder) {
		return "--sanctions-graph.records=" + folder;
	}

}
