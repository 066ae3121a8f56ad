package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.SanctionsGraph;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** An import that cannot end well leaves nothing that could be taken for records. */
@ExtendWith(OutputCaptureExtension.class)
class UnfinishedImportTests {

	@TempDir
	private Path folder;

	private Path into;

	private Path file;

	@BeforeEach
	void writeALongFile() throws IOException {
		this.into = this.folder.resolve("records");
		this.file = Files
			.writeString(this.folder.resolve("entities.json"), IntStream.range(0, 20_000).mapToObj((i) -> """
					{"id": "e%1$d", "schema": "Person", "properties": {"name": ["Person %1$d"], "alias": ["P. %1$d"]}}
					""".formatted(i)).collect(Collectors.joining()));
	}

	@Test
	void withoutEnoughMemoryTellsTheCure() throws IOException, InterruptedException {
		Process process = start("-Xmx12m");
		String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isOne();
		assertThat(said).startsWith("Nothing is imported, as 1")
			.contains(" MB of memory do not suffice for " + this.file)
			.contains("java -Xmx")
			.hasLineCount(1);
		assertThat(this.into).doesNotExist();
	}

	@Test
	void thatIsInterruptedLeavesNothing() throws IOException, InterruptedException {
		Process process = start("-Xmx512m");
		while (process.isAlive() && !Files.exists(this.into.resolve("actors/e100.yaml"))) {
			TimeUnit.MILLISECONDS.sleep(5);
		}
		assertThat(this.into.resolve("dataset.yaml")).doesNotExist();
		process.destroy();
		assertThat(process.waitFor()).isEqualTo(128 + 15);
		assertThat(this.into).doesNotExist();
	}

	@Test
	void intoAnEmptyFolderLeavesItEmpty(CapturedOutput output) throws IOException {
		Files.createDirectory(this.into);
		Files.writeString(this.file, "{\"id\": \"a\", \"schema\": \"Person\"");
		assertThat(run(this.into)).isOne();
		assertThat(output.getErr()).hasLineCount(1);
		assertThat(this.into).isEmptyDirectory();
	}

	@Test
	void whereNothingCanBeWrittenSaysSo(CapturedOutput output) {
		Path below = this.file.resolve("records");
		assertThat(run(below)).isOne();
		assertThat(output.getErr()).startsWith(below + " cannot be written to: ")
			.hasLineCount(1)
			.doesNotContain("Exception");
		assertThat(below).doesNotExist();
	}

	private int run(Path into) {
		return ImportCommand.run(arguments(into).toArray(String[]::new));
	}

	private List<String> arguments(Path into) {
		return List.of("--import=" + this.file, "--into=" + into, "--day=2026-07-15", "--publisher=Ice Office");
	}

	private Process start(String memory) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory, "-cp",
						System.getProperty("java.class.path"), SanctionsGraph.class.getName()));
		command.addAll(arguments(this.into));
		return new ProcessBuilder(command).start();
	}

}
