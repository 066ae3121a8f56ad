package org.sanctionsgraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import wrote, checked by every rule of records.
 *
 * @param byId the content of each record
 * @param leftOut the lines of the table of what was left out
 */
record Imported(RecordSet records, Map<String, JsonNode> byId, String leftOut) {

	static final Path FILES = Path.of("src/test/resources/imports");

	static Imported of(Path into, String... arguments) {
		assertThat(ImportCommand.run(arguments)).isZero();
		RecordSet records = RecordSet.read(into.toString());
		try {
			return new Imported(records,
					records.documents().stream().collect(Collectors.toMap(RecordDocument::id, RecordDocument::tree)),
					Files.readString(into.resolve("left-out.csv")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Imported ofac(Path into) {
		return of(into, "--import=" + FILES.resolve("sdn.csv"), "--aliases=" + FILES.resolve("alt.csv"),
				"--into=" + into, "--day=2021-05-02");
	}

	static Imported entities(Path into) {
		return of(into, "--import=" + FILES.resolve("entities.ftm.json"), "--into=" + into, "--day=2026-07-15",
				"--publisher=Ice Office", "--licence=CC0", "--url=https://ice.example/entities.ftm.json");
	}

	/**
	 * {@return a value of a record, as JSON}
	 */
	String at(String record, String place) {
		assertThat(this.byId).containsKey(record);
		return this.byId.getOrDefault(record, MissingNode.getInstance()).at(place).toString();
	}

}
