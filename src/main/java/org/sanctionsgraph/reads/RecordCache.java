package org.sanctionsgraph.reads;

import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Interner;
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

	/** The keys of one read have it in common, so that they are compared quickly. */
	private final Interner<ReadOfVersion> reads = Interner.newWeakInterner();

	private final boolean enabled;

	private final DatasetVersions versions;

	RecordCache(@Value("${sanctions-graph.record-cache}") DataSize size, DatasetVersions versions, Caches caches) {
		this.values = caches.bounded("records", size, (key, value) -> Weight.of(key.of().read(), key.key(), value));
		this.enabled = size.toBytes() > 0;
		this.versions = versions;
	}

	@Override
	public KnownValues open() {
		return this.enabled ? new OfVersion(this.versions.state()) : new RequestValues();
	}

	/** Values of one dataset version. */
	private final class OfVersion implements KnownValues {

		private final String version;

		private OfVersion(String version) {
			this.version = version;
		}

		@Override
		public <K, V> OfRead<K, V> of(BatchRead<K, V> read, DataFetchingEnvironment field) {
			return new Kept<>(RecordCache.this.reads.intern(new ReadOfVersion(this.version, read)), read,
					RecordCache.this.values.asMap());
		}

	}

	private record Key(ReadOfVersion of, Object key) {
	}

	private record Kept<K, V>(ReadOfVersion of, BatchRead<K, V> read,
			Map<Key, Object> values) implements KnownValues.OfRead<K, V> {

		@Override
		public Map<K, V> read(List<K> keys) {
			return this.read.read(keys);
		}

		@Override
		@SuppressWarnings("unchecked")
		public @Nullable V find(K key) {
			return (V) this.values.get(new Key(this.of, key));
		}

		@Override
		public void keep(K key, V value) {
			this.values.put(new Key(this.of, key), value);
		}

	}

}
