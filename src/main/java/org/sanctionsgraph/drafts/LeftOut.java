package org.sanctionsgraph.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sanctionsgraph.files.RecordFolder;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Counts what a file holds and the records do not, and why. */
public final class LeftOut {

	/** The file beside the records that lists it. */
	public static final String FILE = RecordFolder.LEFT_OUT;

	private static final CsvSchema TABLE = CsvSchema.builder()
		.addColumns(List.of("schema", "property", "reason", "count"), CsvSchema.ColumnType.STRING)
		.build()
		.withHeader();

	private final Map<What, Integer> counts = new TreeMap<>(
			Comparator.comparing(What::schema).thenComparing(What::property).thenComparing(What::reason));

	/**
	 * Counts a value.
	 * @param schema the type of its entity or row
	 * @param property its property or column; empty for a whole entity or row
	 */
	public void add(String schema, String property, Reason reason) {
		add(schema, property, reason, 1);
	}

	/** Counts several values. */
	public void add(String schema, String property, Reason reason, int values) {
		if (values > 0) {
			this.counts.merge(new What(schema, property, reason), values, Integer::sum);
		}
	}

	/**
	 * {@return the number of values}
	 */
	public int total() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * {@return how many values of a property were left out}
	 */
	public int count(String schema, String property) {
		return this.counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().schema.equals(schema) && entry.getKey().property.equals(property))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	/** Writes the counts as a table. */
	public void write(Path folder) {
		Stream<List<String>> rows = this.counts.entrySet()
			.stream()
			.map((entry) -> List.of(entry.getKey().schema, entry.getKey().property, entry.getKey().reason.text(),
					String.valueOf(entry.getValue())));
		try {
			Files.writeString(folder.resolve(FILE), new CsvMapper().writer(TABLE).writeValueAsString(rows.toList()),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is counted. */
	private record What(String schema, String property, Reason reason) {
	}

}
