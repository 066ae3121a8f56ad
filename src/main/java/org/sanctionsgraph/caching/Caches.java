package org.sanctionsgraph.caching;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Creates the caches, counts their hits, and publishes the counts as metrics. */
@Component
public class Caches implements MeterBinder {

	private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

	/**
	 * {@return a cache bounded by that size; zero caches nothing}
	 * @param name the name of the cache in metrics
	 * @param size the maximum weight
	 * @param weigher weighs an entry in bytes
	 */
	public <K, V> Cache<K, V> bounded(String name, DataSize size, Weigher<K, V> weigher) {
		Cache<K, V> cache = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher(weigher)
			.executor(Runnable::run)
			.recordStats()
			.build();
		this.caches.put(name, cache);
		return cache;
	}

	/**
	 * {@return the hits and misses of a cache}
	 */
	public CacheStats stats(String name) {
		return Objects.requireNonNull(this.caches.get(name)).stats();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.caches.forEach((name, cache) -> CaffeineCacheMetrics.monitor(registry, cache, name));
	}

}
