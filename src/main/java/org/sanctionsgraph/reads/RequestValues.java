package org.sanctionsgraph.reads;

import java.util.HashMap;
import java.util.HashSet;
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
 */
final class RequestValues implements KnownValues {

	private final Map<BatchRead<?, ?>, ReadSoFar> reads = new HashMap<>();

	@Override
	public <K, V> OfRead<K, V> of(BatchRead<K, V> read, DataFetchingEnvironment field) {
		ReadSoFar soFar = this.reads.computeIfAbsent(read, (none) -> new ReadSoFar(new HashSet<>(), new HashMap<>()));
		return new OfFields<>(read, soFar, FieldNames.of(field));
	}

	/**
	 * What a read has brought.
	 *
	 * @param asked the fields on which it depends, as far as is known
	 * @param values the values by those of these fields that are selected, and by key
	 */
	private record ReadSoFar(Set<String> asked, Map<Set<String>, Map<Object, Object>> values) {

		Map<Object, Object> valuesFor(Set<String> fields) {
			Set<String> selected = new HashSet<>(this.asked);
			selected.retainAll(fields);
			return this.values.computeIfAbsent(selected, (none) -> new HashMap<>());
		}

	}

	/** What serves some fields; reading may tell on which of them it depends. */
	private static final class OfFields<K, V> implements OfRead<K, V> {

		private final BatchRead<K, V> read;

		private final ReadSoFar soFar;

		private final Set<String> fields;

		private Map<Object, Object> values;

		private OfFields(BatchRead<K, V> read, ReadSoFar soFar, Set<String> fields) {
			this.read = read;
			this.soFar = soFar;
			this.fields = fields;
			this.values = soFar.valuesFor(fields);
		}

		@Override
		@SuppressWarnings("unchecked")
		public @Nullable V find(K key) {
			return (V) this.values.get(key);
		}

		@Override
		public Map<K, V> read(List<K> keys) {
			SelectedFields selected = new SelectedFields(this.fields);
			Map<K, V> found = selected.only(() -> this.read.read(keys));
			if (this.soFar.asked().addAll(selected.asked())) {
				this.values = this.soFar.valuesFor(this.fields);
			}
			return found;
		}

		@Override
		public void keep(K key, V value) {
			this.values.put(key, value);
		}

	}

}
