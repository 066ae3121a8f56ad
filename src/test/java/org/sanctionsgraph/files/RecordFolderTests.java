package org.sanctionsgraph.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFolderTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void holdsItsYamlFilesOrderedByPath() throws IOException {
		write("measures/b.yaml", "id: b\r\nkind: X\r\n");
		write("dataset.yaml", "licence: none\n");
		write("actors/c.yml", "id: c\n");
		write("actors/a.yaml", "id: a\n");
		write("actors/notes.txt", "not a record\n");
		assertThat(new RecordFolder(this.folder.toString()).files()).containsExactly(
				new RecordFile("actors/a.yaml", "id: a\n"), new RecordFile("actors/c.yml", "id: c\n"),
				new RecordFile("dataset.yaml", "licence: none\n"),
				new RecordFile("measures/b.yaml", "id: b\nkind: X\n"));
	}

	@Test
	void isTheSameByPathAndByAddress() throws IOException {
		write("of Tibet/a.yaml", "id: a\n");
		String path = this.folder.resolve("of Tibet").toString();
		assertThat(new RecordFolder(path).files()).containsExactly(new RecordFile("a.yaml", "id: a\n"))
			.isEqualTo(new RecordFolder(path + "/").files())
			.isEqualTo(new RecordFolder("file:" + path).files())
			.isEqualTo(new RecordFolder(Path.of(path).toUri().toString()).files());
	}

	@Test
	void mayBeOnTheClassPath() {
		assertThat(new RecordFolder("classpath:small-records").files()).extracting(RecordFile::path)
			.hasSize(15)
			.contains("dataset.yaml", "actors/china.yaml");
	}

	@Test
	void holdsNothingWhereThereIsNone() {
		assertThat(new RecordFolder(this.folder.resolve("none").toString()).files()).isEmpty();
		assertThat(new RecordFolder("classpath:none").files()).isEmpty();
	}

	private void write(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
