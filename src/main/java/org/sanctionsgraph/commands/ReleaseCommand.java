package org.sanctionsgraph.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.releases.ClaimChange;
import org.sanctionsgraph.releases.Release;
import org.sanctionsgraph.releases.ReleaseHistory;

/**
 * Writes down what has changed in the claims since the last release of a record folder,
 * and ends, without serving: {@code --release}.
 */
public final class ReleaseCommand {

	private static final String OPTION = "--release";

	private ReleaseCommand() {
	}

	/**
	 * {@return whether the command line requests it}
	 */
	public static boolean asked(String... arguments) {
		return List.of(arguments).contains(OPTION);
	}

	/**
	 * {@return 0 if the records are released now, else 1, with the reason on standard
	 * error}
	 */
	public static int run(String... arguments) {
		return ValidateCommand.read(arguments, ReleaseCommand::release);
	}

	private static int release(RecordFolder folder, RecordSet records) {
		if (!folder.isOnFileSystem()) {
			System.err.printf(
					"The records at %s cannot be written to; name their folder: --%s=src/main/resources/records%n",
					folder.location(), RecordSet.LOCATION);
			return 1;
		}
		records.releases()
			.of(records.version())
			.ifPresentOrElse((release) -> System.out.printf("Dataset version %s was released on %s%n",
					release.version(), release.publishedOn()), () -> write(folder, records.releases(), next(records)));
		return 0;
	}

	private static Release next(RecordSet records) {
		ReleaseHistory history = records.releases();
		return new Release(records.version(), history.last().orElse(null), LocalDate.now(Clock.systemUTC()),
				history.changesTo(records.stated()));
	}

	private static void write(RecordFolder folder, ReleaseHistory history, Release release) {
		try {
			Path file = folder.path()
				.resolve(RecordKind.RELEASE.folder())
				.resolve(release.version() + RecordFile.ENDING);
			Files.createDirectories(file.getParent());
			Files.writeString(file, history.text(release), StandardOpenOption.CREATE_NEW);
			System.out.printf("Dataset version %s is released: %s since %s; written to %s%n", release.version(),
					counted(release.changes()),
					(release.previous() == null) ? "the beginning" : "version " + release.previous(), file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The release cannot be written to %s".formatted(folder.location()), ex);
		}
	}

	private static String counted(List<ClaimChange> changes) {
		Map<String, Long> kinds = changes.stream()
			.collect(Collectors.groupingBy(ClaimChange::kind, TreeMap::new, Collectors.counting()));
		return kinds.isEmpty() ? "no claim has changed"
				: kinds.entrySet()
					.stream()
					.map((kind) -> "%d claims %s".formatted(kind.getValue(), kind.getKey().toLowerCase(Locale.ROOT)))
					.collect(Collectors.joining(", "));
	}

}
