package org.sanctionsgraph.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes a table as RFC 4180 has it, in UTF-8, with the names of the columns first. */
final class CsvRows implements RowWriter {

	static final CsvMapper CSV = CsvMapper.builder()
		.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
		.build();

	private static final String END_OF_LINE = "\r\n";

	private final List<Column> columns;

	private final SequenceWriter rows;

	CsvRows(List<Column> columns, OutputStream out) {
		this.columns = columns;
		CsvSchema.Builder table = CsvSchema.builder().setUseHeader(true).setLineSeparator(END_OF_LINE);
		columns.stream().map(Column::name).forEach(table::addColumn);
		this.rows = CSV.writer(table.build()).writeValues(out);
	}

	@Override
	public void write(JsonNode row) {
		this.rows.write(this.columns.stream().map((column) -> quoted(Cell.of(column.value(row)))).toList());
	}

	/** What has semicolons is one cell also where they separate cells as commas do. */
	private static JsonNode quoted(JsonNode cell) {
		String text = cell.isString() ? cell.asString() : "";
		return text.contains(";")
				? JsonNodeFactory.instance.rawValueNode(new RawValue("\"%s\"".formatted(text.replace("\"", "\"\""))))
				: cell;
	}

	@Override
	public void end() throws IOException {
		this.rows.close();
	}

}
