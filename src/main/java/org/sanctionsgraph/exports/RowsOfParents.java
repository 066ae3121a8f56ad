package org.sanctionsgraph.exports;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/** The rows of each of several records, one record after the other. */
final class RowsOfParents implements Iterator<JsonNode> {

	private final Iterator<JsonNode> parents;

	private final Function<String, Iterator<JsonNode>> lists;

	private Iterator<JsonNode> rows = Collections.emptyIterator();

	/**
	 * @param parents answers that have the id of a record each
	 * @param lists the rows of the record with an id
	 */
	RowsOfParents(Iterator<JsonNode> parents, Function<String, Iterator<JsonNode>> lists) {
		this.parents = parents;
		this.lists = lists;
	}

	@Override
	public boolean hasNext() {
		while (!this.rows.hasNext() && this.parents.hasNext()) {
			this.rows = this.lists.apply(this.parents.next().findValue("id").asString());
		}
		return this.rows.hasNext();
	}

	@Override
	public JsonNode next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return this.rows.next();
	}

}
