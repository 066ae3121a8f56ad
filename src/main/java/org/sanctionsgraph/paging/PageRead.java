package org.sanctionsgraph.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.kernel.BatchRead;

/**
 * Reads a page of the list of each parent.
 *
 * @param slice the part of the list
 */
record PageRead<T>(Slice<T> slice) implements BatchRead<String, Connection<T>> {

	@Override
	public String name() {
		return this.slice.selection().name();
	}

	@Override
	public Map<String, Connection<T>> read(Collection<String> parents) {
		Map<String, List<Hit<T>>> hits = this.slice.selection()
			.page(this.slice.page(), parents, this.slice.page().size() + 1);
		Map<String, Connection<T>> pages = HashMap.newHashMap(parents.size());
		parents.forEach((parent) -> pages.put(parent, page(parent, hits.getOrDefault(parent, List.of()))));
		return pages;
	}

	private Connection<T> page(String parent, List<Hit<T>> hits) {
		int size = this.slice.page().size();
		String label = this.slice.selection().label();
		List<Edge<T>> edges = new ArrayList<>();
		hits.stream()
			.limit(size)
			.forEach((hit) -> edges.add(new Edge<>(new Cursor(label, hit.key(), hit.id()), hit.node())));
		if (this.slice.page().backward()) {
			Collections.reverse(edges);
		}
		return new Connection<>(parent, this.slice, edges, hits.size() > size);
	}

	@Override
	public String toString() {
		return "%s %s".formatted(this.slice.selection(), this.slice.page());
	}

}
