package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sanctionsgraph.commands.ReleaseCommand;
import org.sanctionsgraph.records.RecordFolders;
import org.sanctionsgraph.records.RecordSet;

/**
 * The small records with three releases.
 *
 * @param folder the folder
 * @param versions the versions, oldest first
 */
record ReleasedRecords(Path folder, List<String> versions) {

	/** The number of actors that the last release adds. */
	static final int ADDED = 25;

	static ReleasedRecords written() {
		try {
			ReleasedRecords records = new ReleasedRecords(
					RecordFolders.small(Files.createTempDirectory(Path.of("target"), "released-records")),
					new ArrayList<>());
			records.release();
			records.changeSome();
			records.release();
			records.addMany();
			records.release();
			return records;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void release() {
		ReleaseCommand.run("--sanctions-graph.records=" + this.folder);
		this.versions.add(RecordSet.read(this.folder.toString()).version());
	}

	/**
	 * Renames an actor, adds a name, corrects the language of one, and removes a family,
	 * its listing and a source with its claim.
	 */
	private void changeSome() throws IOException {
		replace("actors/reinhard-butikofer.yaml", "value: Reinhard B", "value: Reinhard Hans B");
		replace("actors/china.yaml", "names:\n", "names:\n  - {value: Kina, language: sv, kind: PREFERRED}\n");
		replace("actors/china.yaml", "language: zh-Hans", "language: zh");
		replace("measures/cn-counter-2021-03-22.yaml", "  - target: reinhard-butikofer-family\n", "");
		replace("measures/eu-ghr-2021-03-22.yaml", "(?s)claims:.*", "");
		for (String gone : List.of("actors/reinhard-butikofer-family", "sources/wita-2021-03-17",
				"conflicts/date-announced-eu-ghr-2021-03-22")) {
			Files.delete(this.folder.resolve(gone + ".yaml"));
		}
	}

	private void addMany() throws IOException {
		for (int i = 0; i < ADDED; i++) {
			Files.writeString(this.folder.resolve("actors/added-%02d.yaml".formatted(i)), """
					id: added-%02d
					kind: PERSON
					names:
					  - {value: Added %02d, kind: PREFERRED}
					evidence:
					  - {source: mfa-2021-03-22}
					""".formatted(i, i));
		}
	}

	private void replace(String file, String text, String by) throws IOException {
		Path path = this.folder.resolve(file);
		Files.writeString(path, Files.readString(path).replaceFirst(text, by));
	}

}
