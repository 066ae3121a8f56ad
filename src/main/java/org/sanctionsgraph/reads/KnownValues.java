package org.sanctionsgraph.reads;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;

/** Values that have been read already. */
interface KnownValues {

	<K, V> @Nullable V find(BatchRead<K, V> read, K key);

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
