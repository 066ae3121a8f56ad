package org.sanctionsgraph.reads;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;

/** Values that have been read already. */
interface KnownValues {

	/**
	 * {@return the values that serve a field, which may have been read for it alone}
	 */
	KnownValues of(DataFetchingEnvironment field);

	<K, V> @Nullable V find(BatchRead<K, V> read, K key);

	<K, V> Map<K, V> read(BatchRead<K, V> read, List<K> keys);

	<K, V> void keep(BatchRead<K, V> read, K key, V value);

	/** Where the values are kept: in the request, or for all requests. */
	@FunctionalInterface
	interface Store {

		/**
		 * {@return what is known to a request that begins now}
		 */
		KnownValues open();

	}

}
