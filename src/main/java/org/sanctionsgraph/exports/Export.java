package org.sanctionsgraph.exports;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanctionsgraph.tables.Column;
import org.sanctionsgraph.tables.TableFormat;
import tools.jackson.databind.JsonNode;

/** Something that can be exported. */
public interface Export {

	/** A field of {@code Query} that has no arguments, and thus gives no parameters. */
	String BARE = "dataset";

	/**
	 * {@return its name in addresses}
	 */
	String name();

	/**
	 * {@return the formats that it is there in}
	 */
	Set<TableFormat> formats();

	/**
	 * {@return the field of {@code Query} whose arguments are parameters of the address}
	 */
	String parameters();

	/**
	 * {@return the columns of its table; none if it is in no format that has columns}
	 */
	List<Column> columns();

	/**
	 * {@return the rows, read from a version when they are needed}
	 * @param variables the variables of its documents
	 */
	Iterator<JsonNode> read(ExportedVersion version, Map<String, Object> variables);

}
