package org.sanctionsgraph.tables;

import java.util.List;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * What a cell of a CSV file holds. Several values are a line of CSV themselves, with
 * semicolons between them. Spreadsheets run what begins as a formula, so that an
 * apostrophe is put before it, also after a semicolon, where some of them begin a cell.
 */
final class Cell {

	private static final String BEGINNING = "[=+\\-@\\t\\r\\n＝＋－＠]";

	private static final Pattern FORMULA = Pattern.compile("^(?='*%1$s)|(?<=;)(?=[ \"']*%1$s)".formatted(BEGINNING));

	private static final String ESCAPE = "'";

	private static final JsonNode EMPTY = JsonNodeFactory.instance.stringNode("");

	private static final ObjectWriter LIST = CsvRows.CSV
		.writer(CsvSchema.builder().setColumnSeparator(';').setLineSeparator("").build());

	private Cell() {
	}

	/**
	 * {@return a value, or values, as a cell}
	 */
	static JsonNode of(JsonNode value) {
		if (value.isArray()) {
			List<JsonNode> values = value.valueStream().map((item) -> item.isNull() ? EMPTY : of(item)).toList();
			return values.isEmpty() ? EMPTY : JsonNodeFactory.instance.stringNode(LIST.writeValueAsString(values));
		}
		if (value.isString()) {
			return JsonNodeFactory.instance.stringNode(escaped(value.asString()));
		}
		return value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value;
	}

	private static String escaped(String text) {
		return FORMULA.matcher(text).replaceAll(ESCAPE);
	}

}
