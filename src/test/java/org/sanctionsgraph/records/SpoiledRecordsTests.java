package org.sanctionsgraph.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsgraph.files.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Each folder under {@code spoiled} holds what makes the small records wrong, and in
 * expected.txt every line that is then reported.
 */
class SpoiledRecordsTests {

	static List<String> cases() throws IOException {
		try (Stream<Path> folders = Files.list(RecordFolders.SPOILED)) {
			return folders.map((folder) -> folder.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void reportsWhatIsWrongAndHowToFixIt(String spoiling, @TempDir Path folder) throws IOException {
		Path spoiled = RecordFolders.spoiled(spoiling, folder);
		InvalidRecordsException refusal = catchThrowableOfType(InvalidRecordsException.class,
				() -> RecordSet.read(spoiled.toString()));
		assertThat(refusal).as("refusal").isNotNull();
		assertThat(refusal.problems()).map(Problem::toString)
			.containsExactlyElementsOf(
					Files.readAllLines(RecordFolders.SPOILED.resolve(spoiling).resolve("expected.txt")));
	}

	@Test
	void readsTheSmallRecordsThatTheCasesSpoil(@TempDir Path folder) throws IOException {
		RecordSet records = RecordSet.read(RecordFolders.small(folder).toString());
		assertThat(records.documents()).hasSize(14);
		assertThat(records.types()).containsEntry("eu-ghr-2021-03-22.chen-mingguo", "Designation");
	}

	@Test
	void readsAFolderWhoseNameHasBlanksOrIsThatOfAKind(@TempDir Path folder) throws IOException {
		String version = RecordSet.read(RecordFolders.small(folder.resolve("small")).toString()).version();
		Path actors = RecordFolders.small(folder.resolve("of Xinjiang").resolve("actors"));
		assertThat(RecordSet.read(actors.toString()).version()).isEqualTo(version);
		assertThat(RecordSet.read(actors + "/").version()).isEqualTo(version);
		assertThat(RecordSet.read("file:" + actors).version()).isEqualTo(version);
		assertThat(RecordSet.read(actors.toUri().toString()).version()).isEqualTo(version);
	}

}
