package org.sanctionsgraph.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The formats of exports, named by the endings of their addresses. */
public enum TableFormat {

	/** A table of cells. */
	CSV("text/csv;charset=UTF-8;header=present", TableFormat.BOM) {
		@Override
		public RowWriter writer(List<Column> columns, boolean marked, OutputStream out) throws IOException {
			if (marked) {
				out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
			}
			return new CsvRows(columns, out);
		}
	},

	/** A line of JSON for each row. */
	JSONL("application/x-ndjson") {
		@Override
		public RowWriter writer(List<Column> columns, boolean marked, OutputStream out) {
			return new JsonLines(out);
		}
	};

	/** The parameter that asks for a byte-order mark, by which Excel knows UTF-8. */
	public static final String BOM = "bom";

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final MediaType type;

	private final String[] parameters;

	TableFormat(String type, String... parameters) {
		this.type = MediaType.parseMediaType(type);
		this.parameters = parameters;
	}

	/**
	 * {@return the format of that ending} Throws an {@link HttpRefusal} if there is none
	 * among those offered.
	 */
	public static TableFormat of(String ending, Set<TableFormat> offered) {
		return offered.stream()
			.filter((format) -> format.ending().equals(ending))
			.findFirst()
			.orElseThrow(() -> HttpRefusal.of(HttpStatus.NOT_FOUND,
					offered.stream()
						.map((format) -> "." + format.ending())
						.collect(Collectors.joining(" or ", "The export is there with the ending ", ""))));
	}

	/**
	 * {@return a writer of rows}
	 * @param marked whether it begins with a byte-order mark
	 */
	public abstract RowWriter writer(List<Column> columns, boolean marked, OutputStream out) throws IOException;

	/**
	 * {@return its media type}
	 */
	public MediaType type() {
		return this.type;
	}

	/**
	 * {@return the parameters that it takes besides those of the list}
	 */
	public String[] parameters() {
		return this.parameters;
	}

	/**
	 * {@return the ending of its addresses}
	 */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

}
