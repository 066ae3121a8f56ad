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
			LeftOut leftOut = new LeftOut();
			ImportedRecords records = ImportFormat.of(file).read(file, told, leftOut);
			folder.write(records, leftOut);
			validate(folder);
			System.out.printf("Imported into %s: %s; %d values were left out, see %s%n", folder.path(),
					records.summary(), leftOut.total(), folder.path().resolve(LeftOut.FILE));
			return 0;
		}
		catch (ImportRefused ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
	}

	private static void validate(NewFolder folder) {
		try {
			RecordSet.read(folder.path().toString());
		}
		catch (InvalidRecordsException ex) {
			folder.clear();
			throw new ImportRefused("Nothing is imported, as the records would not be valid; repair the file: "
					+ ex.problems().getFirst());
		}
	}

}
