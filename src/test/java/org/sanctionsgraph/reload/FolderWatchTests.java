package org.sanctionsgraph.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.Sleep;
import org.sanctionsgraph.loading.MarkedRecords;
import org.sanctionsgraph.loading.Startup;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Records are loaded again when their folder changes. */
@ExtendWith(OutputCaptureExtension.class)
class FolderWatchTests {

	@TempDir
	private Path folder;

	@Test
	void aChangedFolderIsServed() throws IOException {
		MarkedRecords records = MarkedRecords.in(this.folder.resolve("records"));
		try (ConfigurableApplicationContext instance = watching("changed", records.folder())) {
			records.mark(1);
			assertServed(instance, 1);
		}
	}

	@Test
	void aLinkThatKubernetesMovesIsFollowed() throws IOException {
		MarkedRecords.in(this.folder.resolve("..2026_11_26/records"));
		MarkedRecords.in(this.folder.resolve("..2026_11_27/records")).mark(1);
		Files.createSymbolicLink(this.folder.resolve("..data"), Path.of("..2026_11_26"));
		Files.createSymbolicLink(this.folder.resolve("records"), Path.of("..data/records"));
		try (ConfigurableApplicationContext instance = watching("moved", this.folder.resolve("records"))) {
			assertServed(instance, 0);
			Files.createSymbolicLink(this.folder.resolve("..data_tmp"), Path.of("..2026_11_27"));
			Files.move(this.folder.resolve("..data_tmp"), this.folder.resolve("..data"), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
			assertServed(instance, 1);
		}
	}

	@Test
	void filesWithProblemsAreReportedOnceAndServedWhenTheyAreFixed(CapturedOutput output) throws IOException {
		MarkedRecords records = MarkedRecords.in(this.folder.resolve("records"));
		try (ConfigurableApplicationContext instance = watching("fixed", records.folder())) {
			Path actor = records.folder().resolve("actors/chen-mingguo.yaml");
			String text = Files.readString(actor);
			Files.delete(actor);
			Sleep.here(1500);
			assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(0);
			assertThat(output.getAll()).containsOnlyOnce("Nothing was loaded:");
			Files.writeString(actor, text);
			records.mark(1);
			assertServed(instance, 1);
		}
	}

	private static ConfigurableApplicationContext watching(String database, Path records) {
		return Startup.inMemory("watch-" + database).with("--sanctions-graph.reload.interval=200ms").start(records);
	}

	private static void assertServed(ConfigurableApplicationContext instance, int mark) {
		long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (!MarkedRecords.marks(MarkedRecords.answer(instance)).contains(mark) && System.nanoTime() < end) {
			Sleep.here(100);
		}
		assertThat(MarkedRecords.marks(MarkedRecords.answer(instance))).containsOnly(mark);
	}

}
