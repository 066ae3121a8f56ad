package org.sanctionsgraph.reads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.timeleft.TimeLeft;

import org.springframework.stereotype.Component;

/** Reads values that are not known yet, and measures each read. */
@Component
public class Reads {

	private final KnownValues.Store known;

	private final MeterRegistry meters;

	Reads(KnownValues.Store known, MeterRegistry meters) {
		this.known = known;
		this.meters = meters;
	}

	/**
	 * {@return the value of one key, or null if it has none}
	 */
	public <K, V> @Nullable V one(BatchRead<K, V> read, K key, DataFetchingEnvironment environment) {
		return all(read, List.of(key), environment).get(key);
	}

	/**
	 * {@return the values by key; keys without a value are absent}
	 */
	public <K, V> Map<K, V> all(BatchRead<K, V> read, Collection<K> keys, DataFetchingEnvironment environment) {
		KnownValues.OfRead<K, V> known = knownTo(environment.getGraphQlContext()).of(read, environment);
		Map<K, V> values = HashMap.newHashMap(keys.size());
		List<K> missing = new ArrayList<>();
		for (K key : keys) {
			V value = known.find(key);
			if (value == null) {
				missing.add(key);
			}
			else {
				values.put(key, value);
			}
		}
		if (!missing.isEmpty()) {
			TimeLeft.check();
			read(read, missing, known, values);
		}
		return values;
	}

	private <K, V> void read(BatchRead<K, V> read, List<K> missing, KnownValues.OfRead<K, V> known, Map<K, V> values) {
		Map<K, V> found = this.meters.timer("sanctions.reads", "read", read.name()).record(() -> known.read(missing));
		for (K key : missing) {
			V value = found.getOrDefault(key, read.absent());
			if (value != null) {
				known.keep(key, value);
				values.put(key, value);
			}
		}
	}

	private KnownValues knownTo(GraphQLContext context) {
		return context.computeIfAbsent(KnownValues.class, (type) -> this.known.open());
	}

}
