package org.sanctionsgraph.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Files of comma-separated values. */
public final class CsvRows {

	private static final CsvMapper CSV = new CsvMapper();

	private CsvRows() {
	}

	/**
	 * {@return the rows of a file with a header, by column}
	 */
	public static List<Map<String, String>> named(Path file) throws IOException {
		try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(Files.readString(file))) {
			return rows.readAll();
		}
	}

	/**
	 * {@return the rows of a file without a header}
	 */
	public static List<String[]> plain(Path file) throws IOException {
		try (MappingIterator<String[]> rows = CSV.readerFor(String[].class)
			.with(CsvReadFeature.WRAP_AS_ARRAY)
			.readValues(Files.readString(file).replace("\u001a", ""))) {
			return rows.readAll();
		}
	}

}
