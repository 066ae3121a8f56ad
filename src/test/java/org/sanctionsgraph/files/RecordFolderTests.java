package org.sanctionsgraph.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFolderTests {

	private FolderOnDisk folder = new FolderOnDisk(Path.of(""));

	@BeforeEach
	void begin(@TempDir Path path) {
		this.folder = new FolderOnDisk(path);
	}

	@Test
	void holdsItsYamlFilesOrderedByPath() throws IOException {
		this.folder.write("measures/b.yaml", "id: b\r\nkind: X\r\n");
		this.folder.write("dataset.yaml", "licence: none\n");
		this.folder.write("actors/c.yml", "id: c\n");
		this.folder.write("actors/a.yaml", "id: a\n");
		assertThat(new RecordFolder(this.folder.path().toString()).files()).containsExactly(
				new RecordFile("actors/a.yaml", "id: a\n"), new RecordFile("actors/c.yml", "id: c\n"),
				new RecordFile("dataset.yaml", "licence: none\n"),
				new RecordFile("measures/b.yaml", "id: b\nkind: X\n"));
	}

	@Test
	void namesFilesThatAreNoRecords() throws IOException {
		for (String name : List.of("actors/a.yaml", "actors/b.YAML", "actors/notes.txt", "readme.txt",
				"releases/x.json", "actors/left-out.csv", "Thumbs.db")) {
			this.folder.write(name, "id: a\n");
		}
		assertThat(FolderOnDisk.causes(this.folder.path())).extracting((problem) -> problem.replaceFirst(";.*", ""))
			.containsExactly("Thumbs.db:1: is no record", "actors/left-out.csv:1: is no record",
					"actors/notes.txt:1: is no record", "readme.txt:1: is no record",
					"releases/x.json:1: is no record");
		assertThat(new RecordFolder(this.folder.path().toString()).files()).extracting(RecordFile::path)
			.contains("actors/b.YAML");
	}

	@Test
	void passesOverWhatIsHiddenAndCopiesOfEditors() throws IOException {
		for (String name : List.of("actors/a.yaml~", "actors/a.yaml.bak", "actors/#a.yaml#", "actors/.a.yaml.swp",
				".git/x.txt", "left-out.csv", "actors/a.yaml.orig", ".gitignore")) {
			this.folder.write(name, "id: a\n");
		}
		assertThat(new RecordFolder(this.folder.path().toString()).files()).isEmpty();
	}

	@Test
	void namesFilesOnTheClassPathThatAreNoRecords() {
		assertThat(new RecordFolder("classpath:spoiled/empty-field").files())
			.filteredOn((file) -> file.problem().isPresent())
			.extracting(RecordFile::path)
			.containsExactly("expected.txt");
	}

	@Test
	void mayBeInAnArchive() throws IOException {
		Path archive = this.folder.path().resolve("a.jar");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			for (String name : List.of("records/", "records/actors/", "records/actors/a.yaml", "records/b.txt")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.endsWith("/") ? new byte[0] : "id: a\n".getBytes(StandardCharsets.UTF_8));
			}
		}
		assertThat(new RecordFolder("jar:" + archive.toUri() + "!/records").files())
			.containsExactly(new RecordFile("actors/a.yaml", "id: a\n"), RecordFile.other("b.txt"));
	}

	@Test
	void isTheSameByPathAndByAddress() throws IOException {
		this.folder.write("of Tibet/a.yaml", "id: a\n");
		String path = this.folder.path().resolve("of Tibet").toString();
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
		assertThat(new RecordFolder(this.folder.path().resolve("none").toString()).files()).isEmpty();
		assertThat(new RecordFolder("classpath:none").files()).isEmpty();
	}

	@Test
	void theFolderItselfMayBeALink() throws IOException {
		this.folder.write("records/actors/a.yaml", "id: a\n");
		Path link = Files.createSymbolicLink(this.folder.path().resolve("link"), Path.of("records"));
		assertThat(new RecordFolder(link.toString()).files())
			.containsExactly(new RecordFile("actors/a.yaml", "id: a\n"));
	}

	@Test
	void isReadAsGitAndKubernetesLayItOut() throws IOException {
		this.folder.write(".git/hooks/sample.yaml", "no: record\n");
		this.folder.write("..2026_11_27/actors/a.yaml", "id: a\n");
		Files.createSymbolicLink(this.folder.path().resolve("..data"), Path.of("..2026_11_27"));
		Files.createSymbolicLink(this.folder.path().resolve("actors"), Path.of("..data/actors"));
		assertThat(new RecordFolder(this.folder.path().toString()).files())
			.containsExactly(new RecordFile("actors/a.yaml", "id: a\n"));
	}

}
