package org.sanctionsgraph.tables;

import java.io.IOException;
import java.io.OutputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes each row as a line of JSON, with its objects and lists as they are. */
final class JsonLines implements RowWriter {

	private static final JsonMapper JSON = new JsonMapper();

	private final OutputStream out;

	JsonLines(OutputStream out) {
		this.out = out;
	}

	@Override
	public void write(JsonNode row) throws IOException {
		this.out.write(JSON.writeValueAsBytes(row));
		this.out.write('\n');
	}

	@Override
	public void end() {
	}

}
