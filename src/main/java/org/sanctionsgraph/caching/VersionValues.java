package org.sanctionsgraph.caching;

import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps what is worked out from all rows of a dataset version. A key belongs to one type
 * of values.
 */
@Component
public class VersionValues {

	private final boolean enabled;

	private final Cache<Key, Weighed> values;

	VersionValues(@Value("${sanctions-graph.division-cache}") DataSize size, Caches caches) {
		this.enabled = size.toBytes() > 0;
		this.values = caches.bounded("divisions", size, (key, value) -> value.bytes());
	}

	/**
	 * {@return the value, worked out unless it is kept}
	 */
	@SuppressWarnings("unchecked")
	public <V extends Weighed> V get(String version, Object key, Supplier<V> workOut) {
		return (V) this.values.get(new Key(version, key), (missing) -> workOut.get());
	}

	/**
	 * {@return the value, if it is kept}
	 */
	public <V extends Weighed> Optional<V> find(String version, Object key, Class<V> type) {
		return Optional.ofNullable(this.values.getIfPresent(new Key(version, key))).map(type::cast);
	}

	boolean enabled() {
		return this.enabled;
	}

	private record Key(String version, Object key) {
	}

}
