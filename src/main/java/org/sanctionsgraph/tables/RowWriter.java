package org.sanctionsgraph.tables;

import java.io.IOException;

import tools.jackson.databind.JsonNode;

/** Writes rows one by one. */
public interface RowWriter {

	/** Writes the next row. */
	void write(JsonNode row) throws IOException;

	/** Writes what is left when all rows have been written. */
	void end() throws IOException;

}
