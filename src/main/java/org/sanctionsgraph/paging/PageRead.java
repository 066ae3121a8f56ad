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
 * @param selection the rows
 * @param page the part of the ordered rows
 */
record PageRead<T>(Selection<T> selection, Page page) implements BatchRead<String, Connection<T>> {

	@Override
	public String name() {
		return this.selection.name();
	}

	@Override
	public Map<String, Connection<T>> read(Collection<String> parents) {
		this.page.refuseUnlessOf(parents);
		Map<String, List<Hit<T>>> hits = this.selection.page(this.page, parents, this.page.size() + 1);
		Map<String, Connection<T>> pages = HashMap.newHashMap(parents.size());
		String label = this.selection.label();
		parents.forEach((parent) -> pages.put(parent, page(label, parent, hits.getOrDefault(parent, List.of()))));
		return pages;
	}

	private Connection<T> page(String label, String parent, List<Hit<T>> hits) {
		int size = this.page.size();
		List<Edge<T>> edges = new ArrayList<>();
		hits.stream()
			.limit(size)
			.forEach((hit) -> edges.add(new Edge<>(new Cursor(label, parent, hit.keys(), hit.id()), hit.node())));
		if (this.page.backward()) {
			Collections.reverse(edges);
		}
		return new Connection<>(parent, this.selection, this.page, edges, hits.size() > size);
	}

	@Override
	public String toString() {
		return "%s %s".formatted(this.selection, this.page);
	}

}
