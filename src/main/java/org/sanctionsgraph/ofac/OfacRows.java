package org.sanctionsgraph.ofac;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.listings.TextFile;
import org.sanctionsgraph.script.CleanText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a table of OFAC: no header, {@code -0-} where nothing is known. */
final class OfacRows {

	private static final String NOTHING = "-0-";

	/** The character that ends a file of DOS. */
	private static final String END = "\u001A";

	private static final ObjectReader ROWS = CsvMapper.builder()
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build()
		.readerFor(String[].class);

	private OfacRows() {
	}

	/**
	 * Passes on each row, with empty texts where nothing is known. Throws an
	 * {@link ImportRefused} that names the line of a row that is none.
	 * @param columns what the columns are called; the first is a number
	 */
	static void read(Path file, List<String> columns, Consumer<OfacRow> consumer) {
		String name = file.getFileName().toString();
		try (Reader text = TextFile.open(file); MappingIterator<String[]> rows = ROWS.readValues(text)) {
			while (rows.hasNextValue()) {
				long line = rows.currentLocation().getLineNr();
				String[] cells = rows.nextValue();
				if (!isEnd(cells)) {
					checkWidth(name, line, cells, columns);
					consumer.accept(checked(new OfacRow(name, line, known(cells), lost(cells, columns))));
				}
			}
		}
		catch (JacksonIOException ex) {
			throw notText(name);
		}
		catch (JacksonException ex) {
			throw new ImportRefused(name, ex.getLocation().getLineNr(),
					"is not CSV, as a quote is not closed or text follows it; download the file anew");
		}
		catch (IOException ex) {
			throw notText(name);
		}
	}

	private static ImportRefused notText(String file) {
		return new ImportRefused("%s cannot be read as UTF-8; save it as UTF-8".formatted(file));
	}

	private static boolean isEnd(String[] row) {
		return row.length == 1 && (row[0].isBlank() || row[0].equals(END));
	}

	private static void checkWidth(String file, long line, String[] cells, List<String> columns) {
		if (cells.length != columns.size()) {
			throw new ImportRefused(file, line,
					"has %d columns instead of %d; download the file anew".formatted(cells.length, columns.size()));
		}
	}

	private static OfacRow checked(OfacRow row) {
		if (!row.cell(0).matches("[1-9]\\d*")) {
			throw row.refused("begins with '%s', which is no number".formatted(Excerpt.of(row.cell(0))));
		}
		return row;
	}

	private static List<String> lost(String[] cells, List<String> columns) {
		return IntStream.range(0, cells.length)
			.filter((column) -> CleanText.hasLost(cells[column]))
			.mapToObj(columns::get)
			.toList();
	}

	private static String[] known(String[] cells) {
		return Arrays.stream(cells)
			.map(CleanText::of)
			.map((cell) -> cell.equals(NOTHING) ? "" : cell)
			.toArray(String[]::new);
	}

}
