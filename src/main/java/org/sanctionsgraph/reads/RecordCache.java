package org.sanctionsgraph.reads;

import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps values across requests for as long as the dataset version stays the same; within
 * a request only, if it has no room.
 */
@Component
class RecordCache implements KnownValues.Store {

	private final Cache<Key, Object> values;

	private final boolean enabled;

	private final DatasetVersions versions;

	RecordCache(@Value("${sanctions-graph.record-cache}") DataSize size, DatasetVersions versions, Caches caches) {
		this.values = caches.bounded("records", size, (key, value) -> Weight.of(key.read(), key.key(), value));
		this.enabled = size.toBytes() > 0;
		this.versions = versions;
	}

	@Override
	public KnownValues open() {
		return this.enabled ? new OfVersion(this.versions.state(), this.values.asMap()) : RequestValues.none();
	}

	/** Values of one dataset version. */
	private record OfVersion(String version, Map<Key, Object> values) implements KnownValues {

		@Override
		public KnownValues of(DataFetchingEnvironment field) {
			return this;
		}

		@Override
		public <K, V> Map<K, V> read(BatchRead<K, V> read, List<K> keys) {
			return read.read(keys);
		}

		@Override
		@SuppressWarnings("unchecked")
		public <K, V> @Nullable V find(BatchRead<K, V> read, K key) {
			return (V) this.values.get(new Key(this.version, read, key));
		}

		@Override
		public <K, V> void keep(BatchRead<K, V> read, K key, V value) {
			this.values.put(new Key(this.version, read, key), value);
		}

	}

	private record Key(String version, BatchRead<?, ?> read, Object key) {
	}

}
