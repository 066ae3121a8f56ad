package org.sanctionsgraph.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class RecordFolderTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void holdsItsYamlFilesOrderedByPath() throws IOException {
		write("measures/b.yaml", "id: b\r\nkind: X\r\n");
		write("dataset.yaml", "licence: none\n");
		write("actors/c.yml", "id: c\n");
		write("actors/a.yaml", "id: a\n");
		assertThat(new RecordFolder(this.folder.toString()).files()).containsExactly(
				new RecordFile("actors/a.yaml", "id: a\n"), new RecordFile("actors/c.yml", "id: c\n"),
				new RecordFile("dataset.yaml", "licence: none\n"),
				new RecordFile("measures/b.yaml", "id: b\nkind: X\n"));
	}

	@Test
	void namesFilesThatAreNoRecords() throws IOException {
		for (String name : List.of("actors/a.yaml", "actors/b.YAML", "actors/notes.txt", "readme.txt",
				"releases/x.json", "actors/left-out.csv", "Thumbs.db")) {
			write(name, "id: a\n");
		}
		assertThat(causes(this.folder)).extracting((problem) -> problem.replaceFirst(";.*", ""))
			.containsExactly("Thumbs.db:1: is no record", "actors/left-out.csv:1: is no record",
					"actors/notes.txt:1: is no record", "readme.txt:1: is no record",
					"releases/x.json:1: is no record");
		assertThat(new RecordFolder(this.folder.toString()).files()).extracting(RecordFile::path)
			.contains("actors/b.YAML");
	}

	@Test
	void passesOverWhatIsHiddenAndCopiesOfEditors() throws IOException {
		for (String name : List.of("actors/a.yaml~", "actors/a.yaml.bak", "actors/#a.yaml#", "actors/.a.yaml.swp",
				".git/x.txt", "left-out.csv", "actors/a.yaml.orig", ".gitignore")) {
			write(name, "id: a\n");
		}
		assertThat(new RecordFolder(this.folder.toString()).files()).isEmpty();
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
		Path archive = this.folder.resolve("a.jar");
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

	@Test
	void whatCannotBeReadSaysWhyAndHowToFixIt() throws IOException {
		Path outside = Files.createDirectory(this.folder.resolve("outside"));
		Files.writeString(outside.resolve("secret.yaml"), "password: 1234\n");
		Path inside = this.folder.resolve("inside");
		write("inside/actors/a.yaml", "id: a\n");
		write("inside/actors/large.yaml", "x".repeat(2_000_001));
		Files.createDirectories(inside.resolve("measures/b.yaml"));
		Files.createDirectories(inside.resolve("1/2/3/4/5/6/7/8/9/10/11"));
		Files.createSymbolicLink(inside.resolve("actors/loop"), inside);
		Files.createSymbolicLink(inside.resolve("actors/out"), outside);
		Files.createSymbolicLink(inside.resolve("actors/secret.yaml"), outside.resolve("secret.yaml"));
		Files.createSymbolicLink(inside.resolve("actors/nowhere.yaml"), inside.resolve("none.yaml"));
		List<RecordFile> files = new RecordFolder(inside.toString()).files();
		assertThat(files).filteredOn((file) -> file.problem().isEmpty())
			.containsExactly(new RecordFile("actors/a.yaml", "id: a\n"));
		assertThat(files).flatMap((file) -> file.problem().stream().map(Problem::toString).toList())
			.containsExactly("1/2/3/4/5/6/7/8/9/10/11:1: is more than 10 folders deep; move its files up",
					"actors/large.yaml:1: has 2,000,001 bytes, more than 2,000,000; split the record",
					"actors/loop:1: is a link to a folder around it; remove the link",
					"actors/nowhere.yaml:1: is a link that leads nowhere; remove the link, or restore what it leads to",
					"actors/out:1: is a link that leads out of the record folder; copy what it leads to into the folder",
					"actors/secret.yaml:1: is a link that leads out of the record folder; copy what it leads to into the "
							+ "folder",
					"measures/b.yaml:1: is a folder with the name of a file; rename the folder");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
		new ProcessBuilder("mkfifo", this.folder.resolve("pipe.yaml").toString()).start().waitFor();
		assertThat(new RecordFolder(this.folder.toString()).files()).singleElement()
			.extracting((file) -> file.problem().map(Problem::toString).orElse(""))
			.isEqualTo("pipe.yaml:1: is no regular file; replace it by a file");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aLinkToAPipeIsNotWaitedForEither() throws IOException, InterruptedException {
		new ProcessBuilder("mkfifo", this.folder.resolve("pipe").toString()).start().waitFor();
		Files.createSymbolicLink(this.folder.resolve("pipe.yaml"), Path.of("pipe"));
		assertThat(causes(this.folder)).contains("pipe.yaml:1: is no regular file; replace it by a file");
	}

	@Test
	void aFileMayHaveTheSetSize() throws IOException {
		write("large.yaml", "x".repeat(2_000_000));
		assertThat(causes(this.folder)).isEmpty();
	}

	@Test
	void nothingOutsideIsReadOrNamedThroughLinksToLinks() throws IOException {
		write("outside/actors/secret.yaml", "password: 1234\n");
		write("inside/actors/a.yaml", "id: a\n");
		Path inside = this.folder.resolve("inside");
		Files.createSymbolicLink(inside.resolve("..data"), this.folder.resolve("outside"));
		Files.createSymbolicLink(inside.resolve("measures"), Path.of("..data/actors"));
		Files.createSymbolicLink(inside.resolve("b.yaml"), Path.of("actors/../..data/actors/secret.yaml"));
		Files.createSymbolicLink(inside.resolve("c.yaml"), Path.of("b.yaml"));
		Files.createSymbolicLink(inside.resolve("d.yaml"), Path.of("d.yaml"));
		assertThat(new RecordFolder(inside.toString()).files().toString()).doesNotContain("secret", "password",
				"..data", "outside");
		assertThat(causes(inside)).extracting((problem) -> problem.replaceFirst(";.*", ""))
			.containsExactly("b.yaml:1: is a link that leads out of the record folder",
					"c.yaml:1: is a link that leads out of the record folder", "d.yaml:1: is a link that leads nowhere",
					"measures:1: is a link that leads out of the record folder");
	}

	@Test
	void theFolderItselfMayBeALink() throws IOException {
		write("records/actors/a.yaml", "id: a\n");
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), Path.of("records"));
		assertThat(new RecordFolder(link.toString()).files())
			.containsExactly(new RecordFile("actors/a.yaml", "id: a\n"));
	}

	private static List<String> causes(Path folder) {
		return new RecordFolder(folder.toString()).files()
			.stream()
			.flatMap((file) -> file.problem().map(Problem::toString).stream())
			.toList();
	}

	@Test
	void whatFailsToBeReadKeepsNothingElseFromBeingRead() throws IOException {
		Path zip = this.folder.resolve("records.zip");
		try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
			Files.createDirectory(files.getPath("/actors"));
			Files.writeString(files.getPath("/actors/a.yaml"), "id: a\n");
			Files.writeString(files.getPath("/actors/b.yaml"), "id: b\n");
		}
		byte[] bytes = Files.readAllBytes(zip);
		String content = new String(bytes, StandardCharsets.ISO_8859_1);
		bytes[content.lastIndexOf("PK\3\4", content.indexOf("actors/a.yaml"))] = 0;
		Files.write(zip, bytes);
		try (FileSystem files = FileSystems.newFileSystem(zip)) {
			assertThat(new FileWalk(files.getPath("/")).files()).containsExactly(
					RecordFile.unread("actors/a.yaml", "cannot be read", "replace it by an intact copy, or remove it"),
					new RecordFile("actors/b.yaml", "id: b\n"));
		}
	}

	@Test
	void whatTheProcessMayNotReadSaysSo() throws IOException {
		write("actors/a.yaml", "id: a\n");
		write("measures/b.yaml", "id: b\n");
		Files.setPosixFilePermissions(this.folder.resolve("actors/a.yaml"), Set.of());
		Files.setPosixFilePermissions(this.folder.resolve("measures"), Set.of());
		assumeFalse(Files.isReadable(this.folder.resolve("measures")), "root reads everything");
		try {
			assertThat(causes(this.folder)).containsExactly(
					"actors/a.yaml:1: is not readable by this process; let the user who runs it read the file or folder",
					"measures:1: is not readable by this process; let the user who runs it read the file or folder");
		}
		finally {
			Files.setPosixFilePermissions(this.folder.resolve("measures"),
					PosixFilePermissions.fromString("rwx------"));
		}
	}

	@ParameterizedTest
	@MethodSource("failures")
	void aFailureSaysWhatCanBeDone(IOException failure, String problem) {
		assertThat(RecordFile.unread("actors/a.yaml", failure).problem().map(Problem::toString))
			.hasValue("actors/a.yaml:1: " + problem);
	}

	static Stream<Arguments> failures() {
		return Stream.of(
				Arguments.of(new NoSuchFileException("/secret"),
						"was removed while it was read; restore it, or load the records again"),
				Arguments.of(new AccessDeniedException("/secret"),
						"is not readable by this process; let the user who runs it read the file or folder"),
				Arguments.of(new FileSystemException("/secret"),
						"cannot be read; replace it by an intact copy, or remove it"));
	}

	@Test
	void isReadAsGitAndKubernetesLayItOut() throws IOException {
		write(".git/hooks/sample.yaml", "no: record\n");
		write("..2026_11_27/actors/a.yaml", "id: a\n");
		Files.createSymbolicLink(this.folder.resolve("..data"), Path.of("..2026_11_27"));
		Files.createSymbolicLink(this.folder.resolve("actors"), Path.of("..data/actors"));
		assertThat(new RecordFolder(this.folder.toString()).files())
			.containsExactly(new RecordFile("actors/a.yaml", "id: a\n"));
	}

	private void write(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
