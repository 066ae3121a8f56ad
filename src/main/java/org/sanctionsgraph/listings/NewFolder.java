package org.sanctionsgraph.listings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.files.RecordKind;

import org.springframework.util.FileSystemUtils;

/**
 * The folder that an import writes. The file without which it is no record folder is
 * written last; until then all of it can be removed, also from another thread.
 */
public final class NewFolder {

	private final Path path;

	private final boolean existed;

	private boolean open = true;

	/**
	 * Throws an {@link ImportRefused} if something is there already.
	 * @param path a folder that is empty or does not exist
	 */
	public NewFolder(Path path) {
		this.path = path;
		this.existed = Files.exists(path);
		if (this.existed && !isEmptyFolder(path)) {
			throw new ImportRefused("%s is not an empty folder; name another with --into".formatted(path));
		}
	}

	/**
	 * {@return where it is}
	 */
	public Path path() {
		return this.path;
	}

	/** Writes the records, and what is left out of them, but not what they declare. */
	public void write(ImportedRecords records, LeftOut leftOut) {
		records.sources().forEach((source) -> write(RecordKind.SOURCE, source));
		records.actors().forEach((actor) -> write(RecordKind.ACTOR, actor));
		records.authorities().forEach((authority) -> write(RecordKind.AUTHORITY, authority));
		records.measures().forEach((measure) -> write(RecordKind.MEASURE, measure));
		writing(() -> leftOut.write(this.path));
	}

	/**
	 * {@return the files as they will be once it is complete, ordered by path}
	 */
	public List<RecordFile> files(ImportedRecords records) {
		List<RecordFile> files = new ArrayList<>(new RecordFolder(this.path.toString()).files());
		files.add(new RecordFile(RecordKind.DATASET_FILE, RecordText.of(records.dataset())));
		files.sort(Comparator.comparing(RecordFile::path));
		return files;
	}

	/** Writes what the records declare: the folder is one of records from now on. */
	public synchronized void complete(ImportedRecords records) {
		writing(() -> {
			Path whole = Files.writeString(this.path.resolve("." + RecordKind.DATASET_FILE),
					RecordText.of(records.dataset()));
			Files.move(whole, this.path.resolve(RecordKind.DATASET_FILE), StandardCopyOption.ATOMIC_MOVE);
		});
		this.open = false;
	}

	/** Removes all that was written, unless it is complete; nothing is written after. */
	public synchronized void abandon() {
		if (this.open) {
			this.open = false;
			try {
				remove();
			}
			catch (IOException ex) {
				throw new ImportRefused("%s cannot be removed: %s".formatted(this.path, reason(ex)));
			}
		}
	}

	private void remove() throws IOException {
		if (!this.existed) {
			FileSystemUtils.deleteRecursively(this.path);
			return;
		}
		try (Stream<Path> entries = Files.list(this.path)) {
			for (Path entry : entries.toList()) {
				FileSystemUtils.deleteRecursively(entry);
			}
		}
	}

	private void write(RecordKind kind, Map<String, Object> record) {
		writing(() -> {
			Path place = Files.createDirectories(this.path.resolve(kind.folder()));
			Files.writeString(place.resolve(record.get("id") + RecordFile.ENDING), RecordText.of(record));
		});
	}

	private synchronized void writing(Writing writing) {
		if (!this.open) {
			throw new ImportRefused("The import was interrupted; nothing is left in %s".formatted(this.path));
		}
		try {
			writing.run();
		}
		catch (IOException ex) {
			throw new ImportRefused("%s cannot be written to: %s".formatted(this.path, reason(ex)));
		}
		catch (UncheckedIOException ex) {
			throw new ImportRefused(
					"%s cannot be written to: %s".formatted(this.path, reason(Objects.requireNonNull(ex.getCause()))));
		}
	}

	/** What the operating system says, or what is usual where it says nothing. */
	private static String reason(IOException ex) {
		return switch (ex) {
			case AccessDeniedException denied -> "this process may not write there";
			case FileAlreadyExistsException inTheWay -> "%s is no folder".formatted(inTheWay.getFile());
			case FileSystemException failed when failed.getReason() != null -> failed.getReason();
			default -> "the disk may be full, or not be there";
		};
	}

	private static boolean isEmptyFolder(Path path) {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(path)) {
			return entries.findAny().isEmpty();
		}
		catch (IOException ex) {
			throw new ImportRefused("%s cannot be read: %s".formatted(path, reason(ex)));
		}
	}

	/** Writes something. */
	private interface Writing {

		void run() throws IOException;

	}

}
