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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** What cannot be read says why, and keeps nothing else from being read. */
class UnreadableFilesTests {

	private FolderOnDisk folder = new FolderOnDisk(Path.of(""));

	@BeforeEach
	void begin(@TempDir Path path) {
		this.folder = new FolderOnDisk(path);
	}

	@Test
	void whatCannotBeReadSaysWhyAndHowToFixIt() throws IOException {
		Path outside = Files.createDirectory(this.folder.path().resolve("outside"));
		Files.writeString(outside.resolve("secret.yaml"), "password: 1234\n");
		Path inside = this.folder.path().resolve("inside");
		this.folder.write("inside/actors/a.yaml", "id: a\n");
		this.folder.write("inside/actors/large.yaml", "x".repeat(2_000_001));
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
		new ProcessBuilder("mkfifo", this.folder.path().resolve("pipe.yaml").toString()).start().waitFor();
		assertThat(new RecordFolder(this.folder.path().toString()).files()).singleElement()
			.extracting((file) -> file.problem().map(Problem::toString).orElse(""))
			.isEqualTo("pipe.yaml:1: is no regular file; replace it by a file");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aLinkToAPipeIsNotWaitedForEither() throws IOException, InterruptedException {
		new ProcessBuilder("mkfifo", this.folder.path().resolve("pipe").toString()).start().waitFor();
		Files.createSymbolicLink(this.folder.path().resolve("pipe.yaml"), Path.of("pipe"));
		assertThat(FolderOnDisk.causes(this.folder.path()))
			.contains("pipe.yaml:1: is no regular file; replace it by a file");
	}

	@Test
	void aFileMayHaveTheSetSize() throws IOException {
		this.folder.write("large.yaml", "x".repeat(2_000_000));
		assertThat(FolderOnDisk.causes(this.folder.path())).isEmpty();
	}

	@Test
	void aReleaseMayNameTheClaimsOfLargeFolders() throws IOException {
		String line = "  actor-%07d: {names: [[null, A name of this actor (language: en), some-source]]}\n";
		String claims = IntStream.range(0, 50_000).mapToObj(line::formatted).collect(Collectors.joining());
		this.folder.write("releases/aaaaaaaaaaaa.yaml",
				"version: aaaaaaaaaaaa\npublishedOn: 2026-01-01\nchanges:\n Actor:\n" + claims);
		RecordFile file = new RecordFolder(this.folder.path().toString()).files().getFirst();
		List<Problem> problems = new ArrayList<>();
		assertThat(YamlReader.read(RecordKind.RELEASE, file, problems).tree().at("/changes/Actor").size())
			.isEqualTo(50_000);
		assertThat(problems).isEmpty();
	}

	@Test
	void nothingOutsideIsReadOrNamedThroughLinksToLinks() throws IOException {
		this.folder.write("outside/actors/secret.yaml", "password: 1234\n");
		this.folder.write("inside/actors/a.yaml", "id: a\n");
		Path inside = this.folder.path().resolve("inside");
		Files.createSymbolicLink(inside.resolve("..data"), this.folder.path().resolve("outside"));
		Files.createSymbolicLink(inside.resolve("measures"), Path.of("..data/actors"));
		Files.createSymbolicLink(inside.resolve("b.yaml"), Path.of("actors/../..data/actors/secret.yaml"));
		Files.createSymbolicLink(inside.resolve("c.yaml"), Path.of("b.yaml"));
		Files.createSymbolicLink(inside.resolve("d.yaml"), Path.of("d.yaml"));
		assertThat(new RecordFolder(inside.toString()).files().toString()).doesNotContain("secret", "password",
				"..data", "outside");
		assertThat(FolderOnDisk.causes(inside)).extracting((problem) -> problem.replaceFirst(";.*", ""))
			.containsExactly("b.yaml:1: is a link that leads out of the record folder",
					"c.yaml:1: is a link that leads out of the record folder", "d.yaml:1: is a link that leads nowhere",
					"measures:1: is a link that leads out of the record folder");
	}

	@Test
	void whatFailsToBeReadKeepsNothingElseFromBeingRead() throws IOException {
		Path zip = this.folder.path().resolve("records.zip");
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
		this.folder.write("actors/a.yaml", "id: a\n");
		this.folder.write("measures/b.yaml", "id: b\n");
		Files.setPosixFilePermissions(this.folder.path().resolve("actors/a.yaml"), Set.of());
		Files.setPosixFilePermissions(this.folder.path().resolve("measures"), Set.of());
		assumeFalse(Files.isReadable(this.folder.path().resolve("measures")), "root reads everything");
		try {
			assertThat(FolderOnDisk.causes(this.folder.path())).containsExactly(
					"actors/a.yaml:1: is not readable by this process; let the user who runs it read the file or folder",
					"measures:1: is not readable by this process; let the user who runs it read the file or folder");
		}
		finally {
			Files.setPosixFilePermissions(this.folder.path().resolve("measures"),
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

}
