package org.sanctionsgraph.reads;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.SelectedFields;

/**
 * Values that are kept for one request: of each only what the fields select for which it
 * was read.
 *
 * @param values all that the request has read
 * @param asked the fields on which it depends what a read brings, as far as is known
 * @param fields the fields for which is read now
 */
record RequestValues(Map<Key, Object> values, Map<BatchRead<?, ?>, Set<String>> asked,
		Set<String> fields) implements KnownValues {

	static KnownValues none() {
		return new RequestValues(new HashMap<>(), new HashMap<>(), Set.of());
	}

	@Override
	public KnownValues of(DataFetchingEnvironment field) {
		return new RequestValues(this.values, this.asked, FieldNames.of(field));
	}

	@Override
	public <K, V> Map<K, V> read(BatchRead<K, V> read, List<K> keys) {
		SelectedFields selected = new SelectedFields(this.fields);
		Map<K, V> values = selected.only(() -> read.read(keys));
		this.asked.computeIfAbsent(read, (none) -> new HashSet<>()).addAll(selected.asked());
		return values;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <K, V> @Nullable V find(BatchRead<K, V> read, K key) {
		return (V) this.values.get(key(read, key));
	}

	@Override
	public <K, V> void keep(BatchRead<K, V> read, K key, V value) {
		this.values.put(key(read, key), value);
	}

	private Key key(BatchRead<?, ?> read, Object key) {
		Set<String> asked = this.asked.getOrDefault(read, Set.of());
		return new Key(read, key, asked.isEmpty() ? asked
				: asked.stream().filter(this.fields::contains).collect(Collectors.toUnmodifiableSet()));
	}

	private record Key(BatchRead<?, ?> read, Object key, Set<String> fields) {
	}

}
