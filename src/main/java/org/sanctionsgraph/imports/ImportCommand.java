package org.sanctionsgraph.imports;

import java.nio.file.Path;
import java.util.Arrays;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.listings.ImportedRecords;
import org.sanctionsgraph.listings.NewFolder;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.records.RecordSet;

/**
 * Turns a list of others into a record folder, and ends, without serving:
 * {@code --import}.
 */
public final class ImportCommand {

	private ImportCommand() {
	}

	/**
	 * {@return whether the command line requests it}
	 */
	public static boolean asked(String... arguments) {
		return Arrays.stream(arguments).anyMatch((argument) -> argument.split("=", 2)[0].equals("--import"));
	}

	/**
	 * {@return 0 if the folder is written, else 1, with the reason on standard error}
	 */
	public static int run(String... arguments) {
		try {
			ImportArguments told = ImportArguments.of(arguments);
			Path file = told.file(ImportOption.IMPORT);
			NewFolder folder = new NewFolder(
					Path.of(told.required(ImportOption.INTO, "the folder to write, which must be empty or new")));
			Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(folder::abandon));
			System.out.println(written(file, told, folder));
			return 0;
		}
		catch (ImportRefused ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
	}

	/**
	 * {@return what was imported} If that fails, nothing is left of it.
	 */
	private static String written(Path file, ImportArguments told, NewFolder folder) {
		try {
			return write(file, told, folder);
		}
		catch (OutOfMemoryError ex) {
			throw new ImportRefused(
					"Nothing is imported, as %d MB of memory do not suffice for %s; repeat with more, as in java -Xmx%dm"
						.formatted(megabytes(), file, 4 * megabytes()));
		}
		finally {
			folder.abandon();
		}
	}

	private static String write(Path file, ImportArguments told, NewFolder folder) {
		LeftOut leftOut = new LeftOut();
		ImportedRecords records = ImportFormat.of(file).read(file, told, leftOut);
		folder.write(records, leftOut);
		try {
			RecordSet.of(folder.path().toString(), folder.files(records));
		}
		catch (InvalidRecordsException ex) {
			throw new ImportRefused("Nothing is imported, as the records would not be valid; repair the file: "
					+ ex.problems().getFirst());
		}
		folder.complete(records);
		return "Imported into %s: %s; %d values were left out, see %s".formatted(folder.path(), records.summary(),
				leftOut.total(), folder.path().resolve(LeftOut.FILE));
	}

	private static long megabytes() {
		return Runtime.getRuntime().maxMemory() >> 20;
	}

}
