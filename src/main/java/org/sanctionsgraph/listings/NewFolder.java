package org.sanctionsgraph.listings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordKind;

import org.springframework.util.FileSystemUtils;

/**
 * The folder that an import writes.
 *
 * @param path a folder that is empty or does not exist
 */
public record NewFolder(Path path) {

	/** Throws an {@link ImportRefused} if something is there already. */
	public NewFolder {
		if (Files.exists(path) && !isEmptyFolder(path)) {
			throw new ImportRefused("%s is not an empty folder; name another with --into".formatted(path));
		}
	}

	/** Writes the records, and what is left out of them. */
	public void write(ImportedRecords records, LeftOut leftOut) {
		try {
			write("", RecordKind.DATASET_FILE, records.dataset());
			for (Map<String, Object> source : records.sources()) {
				write(RecordKind.SOURCE, source);
			}
			records.actors().forEach((actor) -> write(RecordKind.ACTOR, actor));
			records.authorities().forEach((authority) -> write(RecordKind.AUTHORITY, authority));
			records.measures().forEach((measure) -> write(RecordKind.MEASURE, measure));
			leftOut.write(this.path);
		}
		catch (UncheckedIOException ex) {
			throw new ImportRefused("%s cannot be written to: %s".formatted(this.path, ex.getMessage()));
		}
	}

	/** Removes all that was written. */
	public void clear() {
		try {
			FileSystemUtils.deleteRecursively(this.path);
		}
		catch (IOException ex) {
			throw new ImportRefused("%s cannot be removed: %s".formatted(this.path, ex.getMessage()));
		}
	}

	private void write(RecordKind kind, Map<String, Object> record) {
		write(kind.folder(), record.get("id") + RecordFile.ENDING, record);
	}

	private void write(String folder, String file, Map<String, Object> record) {
		try {
			Path place = Files.createDirectories(this.path.resolve(folder));
			Files.writeString(place.resolve(file), RecordText.of(record));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isEmptyFolder(Path path) {
		if (!Files.isDirectory(path)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(path)) {
			return entries.findAny().isEmpty();
		}
		catch (IOException ex) {
			throw new ImportRefused("%s cannot be read: %s".formatted(path, ex.getMessage()));
		}
	}

}
