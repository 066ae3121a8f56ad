package org.sanctionsgraph.exports;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads an export as a client does. */
final class Table {

	private static final CsvMapper CSV = new CsvMapper();

	private Table() {
	}

	/**
	 * {@return the rows of a CSV file, by the names of its columns}
	 */
	static List<Map<String, String>> rows(String text) {
		try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(text)) {
			return rows.readAll();
		}
	}

	/**
	 * {@return the names of the columns of a CSV file}
	 */
	static List<String> columns(String text) {
		return List.of(text.lines().findFirst().orElseThrow().split(","));
	}

}
