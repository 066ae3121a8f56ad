package org.sanctionsgraph.imports;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.commands.ValidateCommand;
import org.sanctionsgraph.files.RecordKind;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The whole list of OFAC, with 8,976 entries, becomes records without problems and gaps.
 * The list is not part of the repository: without it that is not checked.
 */
@ExtendWith(OutputCaptureExtension.class)
class WholeListTests {

	private static final Path FILES = Path.of(System.getProperty("ofac.list", "../shared/data/ofac"));

	@Test
	void everyEntryIsAnActorAndInAMeasure(@TempDir Path folder, CapturedOutput output) {
		assumeThat(Files.isDirectory(FILES)).as("the list is in %s, or where ofac.list says", FILES).isTrue();
		Path into = folder.resolve("records");
		Imported imported = Imported.of(into, "--import=" + FILES.resolve("sdn.csv"),
				"--aliases=" + FILES.resolve("alt.csv"), "--into=" + into, "--day=2021-07-15");
		assertThat(imported.records().of(RecordKind.ACTOR)).hasSize(8_976 + 2);
		assertThat(imported.records()
			.of(RecordKind.ACTOR)
			.stream()
			.flatMap((actor) -> actor.tree().path("names").valueStream())
			.filter((name) -> name.has("sources"))).hasSizeGreaterThan(11_500);
		assertThat(imported.records()
			.of(RecordKind.MEASURE)
			.stream()
			.flatMap((measure) -> measure.tree().path("designations").valueStream())
			.map((designation) -> designation.path("target").asString())
			.distinct()).hasSize(8_976);
		assertThat(ValidateCommand.run("--validate", "--strict", "--sanctions-graph.records=" + into)).isZero();
		assertThat(output.getErr()).isEmpty();
	}

}
