package org.sanctionsgraph.exports;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/** The rows that each of several rows stands for, made when they are needed. */
public final class ExpandedRows implements Iterator<JsonNode> {

	private final Iterator<JsonNode> rows;

	private final Function<JsonNode, Iterator<JsonNode>> expansion;

	private Iterator<JsonNode> expanded = Collections.emptyIterator();

	/**
	 * @param rows the rows
	 * @param expansion those that one of them stands for
	 */
	public ExpandedRows(Iterator<JsonNode> rows, Function<JsonNode, Iterator<JsonNode>> expansion) {
		this.rows = rows;
		this.expansion = expansion;
	}

	@Override
	public boolean hasNext() {
		while (!this.expanded.hasNext() && this.rows.hasNext()) {
			this.expanded = this.expansion.apply(this.rows.next());
		}
		return this.expanded.hasNext();
	}

	@Override
	public JsonNode next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return this.expanded.next();
	}

}
