package org.sanctionsgraph.edges;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.BatchRead;

/**
 * Reads lists of records by the ids of each list: a record that is in several of them
 * once.
 *
 * @param each reads the records
 */
record ReadOfAll<T>(BatchRead<String, T> each) implements BatchRead<List<String>, List<T>> {

	@Override
	public String name() {
		return this.each.name();
	}

	@Override
	public Map<List<String>, List<T>> read(Collection<List<String>> lists) {
		Map<String, T> found = this.each.read(lists.stream().flatMap(List::stream).collect(Collectors.toSet()));
		Map<List<String>, List<T>> values = HashMap.newHashMap(lists.size());
		lists.forEach((ids) -> values.put(ids, ids.stream().map(found::get).filter(Objects::nonNull).toList()));
		return values;
	}

}
