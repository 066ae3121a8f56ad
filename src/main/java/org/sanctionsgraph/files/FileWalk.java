package org.sanctionsgraph.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the record files below a folder of the file system. Names that begin with a dot
 * are passed over, as those of git and Kubernetes do. Nothing outside the folder is read,
 * whatever links lead there.
 */
final class FileWalk {

	private static final int MOST_LEVELS = 10;

	private static final long MOST_BYTES = 2_000_000;

	/** The first release names every claim of all records. */
	private static final long MOST_BYTES_OF_RELEASE = 200_000_000;

	private final Path root;

	private final List<RecordFile> files = new ArrayList<>();

	/** The folders around the current one, without links. */
	private final Deque<Path> around = new ArrayDeque<>();

	FileWalk(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	/**
	 * {@return the files, ordered by path; what cannot be read says why}
	 */
	List<RecordFile> files() {
		if (Files.isDirectory(this.root)) {
			reading(this.root, () -> walk(this.root, this.root.toRealPath()));
		}
		this.files.sort(Comparator.comparing(RecordFile::path));
		return this.files;
	}

	private void walk(Path folder, Path real) throws IOException {
		List<Path> found;
		try (Stream<Path> entries = Files.list(folder)) {
			found = entries.filter((entry) -> !name(entry).isHidden()).toList();
		}
		this.around.push(real);
		found.forEach((entry) -> reading(entry, () -> visit(entry)));
		this.around.pop();
	}

	/** What goes wrong with one entry keeps no other from being read. */
	private void reading(Path entry, Reading reading) {
		try {
			reading.run();
		}
		catch (IOException ex) {
			this.files.add(RecordFile.unread(path(entry), ex));
		}
		catch (UncheckedIOException ex) {
			this.files.add(RecordFile.unread(path(entry), Objects.requireNonNull(ex.getCause())));
		}
	}

	private void visit(Path entry) throws IOException {
		if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
			addUnread(entry, "is a link that leads nowhere", "remove the link, or restore what it leads to");
			return;
		}
		Path real = entry.toRealPath();
		if (!real.startsWith(this.around.getLast())) {
			addUnread(entry, "is a link that leads out of the record folder", "copy what it leads to into the folder");
		}
		else if (Files.isDirectory(real)) {
			visitFolder(entry, real);
		}
		else if (name(entry).isYaml()) {
			addFile(entry, real);
		}
		else if (!name(entry).isPassedOver()) {
			this.files.add(RecordFile.other(path(entry)));
		}
	}

	private void visitFolder(Path entry, Path real) throws IOException {
		if (name(entry).isYaml()) {
			addUnread(entry, "is a folder with the name of a file", "rename the folder");
		}
		else if (this.around.contains(real)) {
			addUnread(entry, "is a link to a folder around it", "remove the link");
		}
		else if (this.around.size() > MOST_LEVELS) {
			addUnread(entry, "is more than %d folders deep".formatted(MOST_LEVELS), "move its files up");
		}
		else {
			walk(entry, real);
		}
	}

	private void addFile(Path entry, Path real) throws IOException {
		long size = Files.size(real);
		long most = most(path(entry));
		if (!Files.isRegularFile(real)) {
			addUnread(entry, "is no regular file", "replace it by a file");
		}
		else if (size > most) {
			addUnread(entry, "has %,d bytes, more than %,d".formatted(size, most), "split the record");
		}
		else {
			this.files.add(RecordFile.of(path(entry), Files.readAllBytes(real)));
		}
	}

	private static long most(String path) {
		return path.startsWith(RecordKind.RELEASE.folder() + "/") ? MOST_BYTES_OF_RELEASE : MOST_BYTES;
	}

	private void addUnread(Path entry, String cause, String fix) {
		this.files.add(RecordFile.unread(path(entry), cause, fix));
	}

	private String path(Path entry) {
		String path = this.root.relativize(entry).toString().replace('\\', '/');
		return path.isEmpty() ? "." : path;
	}

	private FileName name(Path entry) {
		return new FileName(path(entry));
	}

	/** Reads an entry of a folder. */
	private interface Reading {

		void run() throws IOException;

	}

}
