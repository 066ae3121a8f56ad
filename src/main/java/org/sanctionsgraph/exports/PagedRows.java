package org.sanctionsgraph.exports;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/** The rows of a list, read page by page when they are needed. */
final class PagedRows implements Iterator<JsonNode> {

	private final Function<Map<String, Object>, JsonNode> reader;

	private final Map<String, Object> variables;

	private Iterator<JsonNode> page = Collections.emptyIterator();

	private boolean last;

	/**
	 * @param reader answers the document that reads a page
	 * @param variables its variables, without the cursor
	 */
	PagedRows(Function<Map<String, Object>, JsonNode> reader, Map<String, Object> variables) {
		this.reader = reader;
		this.variables = new HashMap<>(variables);
	}

	@Override
	public boolean hasNext() {
		while (!this.page.hasNext() && !this.last) {
			turn();
		}
		return this.page.hasNext();
	}

	@Override
	public JsonNode next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return this.page.next();
	}

	private void turn() {
		JsonNode connection = this.reader.apply(this.variables).findParent(PagedDocument.ROWS);
		this.page = connection.path(PagedDocument.ROWS).iterator();
		this.last = !connection.at("/pageInfo/hasNextPage").asBoolean();
		this.variables.put("after", connection.at("/pageInfo/endCursor").asString(""));
	}

}
