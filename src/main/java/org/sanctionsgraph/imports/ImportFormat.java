package org.sanctionsgraph.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.listings.Drafts;
import org.sanctionsgraph.listings.ImportedRecords;
import org.sanctionsgraph.listings.Schemes;
import org.sanctionsgraph.listings.TextFile;
import org.sanctionsgraph.ofac.OfacList;

/** The formats that can be imported, each told by how the first line of a file begins. */
enum ImportFormat {

	/** The list of OFAC, with its aliases in a file of their own. */
	OFAC("\\d+,\"") {
		@Override
		ImportedRecords read(Path file, ImportArguments told, LeftOut leftOut) {
			Schemes schemes = new Schemes();
			ImportedFile list = ImportedFile.ofOfac(file, "sdn",
					"Specially Designated Nationals and Blocked Persons List", told);
			Drafts drafts = new Drafts(list.origin());
			OfacList entries = new OfacList(drafts, schemes, leftOut);
			entries.entries(file);
			List<Map<String, Object>> further = new ArrayList<>();
			if (told.text(ImportOption.ALIASES).isPresent()) {
				Path aliases = told.file(ImportOption.ALIASES);
				ImportedFile names = ImportedFile.ofOfac(aliases, "alt",
						"Alternate names of the Specially Designated Nationals and Blocked Persons List", told);
				entries.aliases(aliases, names.origin().id());
				further.add(names.origin().fields());
			}
			return ImportedRecords.of(drafts, further, schemes, list.licence(), leftOut);
		}
	},

	/** Entities of FollowTheMoney. */
	FOLLOW_THE_MONEY("\\s*\\{") {
		@Override
		ImportedRecords read(Path file, ImportArguments told, LeftOut leftOut) {
			Schemes schemes = new Schemes();
			if (told.text(ImportOption.ALIASES).isPresent()) {
				throw new ImportRefused("--aliases is for OFAC's sdn.csv only; leave it out");
			}
			ImportedFile entities = ImportedFile.ofEntities(file, told);
			Drafts drafts = new Drafts(entities.origin());
			new MoneyImport(drafts, schemes).read(new MoneyFile(file, leftOut));
			return ImportedRecords.of(drafts, List.of(), schemes, entities.licence(), leftOut);
		}
	};

	private final Pattern start;

	ImportFormat(String start) {
		this.start = Pattern.compile(start);
	}

	/**
	 * {@return the format of a file} Throws an {@link ImportRefused} if it is unknown.
	 */
	static ImportFormat of(Path file) {
		String first = firstLine(file);
		return Arrays.stream(values())
			.filter((format) -> format.start.matcher(first).lookingAt())
			.findFirst()
			.orElseThrow(() -> new ImportRefused(
					"%s is neither OFAC's sdn.csv nor a file of entities of FollowTheMoney; name one of these"
						.formatted(file)));
	}

	/**
	 * {@return the records that a file makes}
	 * @param leftOut where is counted what they do not hold
	 */
	abstract ImportedRecords read(Path file, ImportArguments told, LeftOut leftOut);

	private static String firstLine(Path file) {
		try (BufferedReader lines = TextFile.open(file)) {
			String line = lines.readLine();
			while (line != null && line.isBlank()) {
				line = lines.readLine();
			}
			return (line == null) ? "" : line;
		}
		catch (IOException ex) {
			throw new ImportRefused("%s cannot be read as UTF-8; save it as UTF-8".formatted(file));
		}
	}

}
