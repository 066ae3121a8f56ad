package org.sanctionsgraph.reads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.kernel.SelectedFields;

/**
 * Values that are kept for one request: of each only what the fields select for which it
 * was read.
 *
 * @param byFields all that the request has read, by the names of the selected fields
 * @param fields the fields for which is read now
 */
record RequestValues(Map<Set<String>, Map<Key, Object>> byFields, Set<String> fields) implements KnownValues {

	static KnownValues none() {
		return new RequestValues(new HashMap<>(), Set.of());
	}

	@Override
	public KnownValues of(DataFetchingEnvironment field) {
		return new RequestValues(this.byFields, SelectedFields.among(FieldNames.of(field)));
	}

	@Override
	public <K, V> Map<K, V> read(BatchRead<K, V> read, List<K> keys) {
		return SelectedFields.only(this.fields, () -> read.read(keys));
	}

	@Override
	@SuppressWarnings("unchecked")
	public <K, V> @Nullable V find(BatchRead<K, V> read, K key) {
		return (V) known().get(new Key(read, key));
	}

	@Override
	public <K, V> void keep(BatchRead<K, V> read, K key, V value) {
		known().put(new Key(read, key), value);
	}

	private Map<Key, Object> known() {
		return this.byFields.computeIfAbsent(this.fields, (none) -> new HashMap<>());
	}

	private record Key(BatchRead<?, ?> read, Object key) {
	}

}
