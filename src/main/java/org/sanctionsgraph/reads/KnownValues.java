package org.sanctionsgraph.reads;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;

/** Values that have been read already. */
interface KnownValues {

	/**
	 * {@return those of one read that serve a field, which may have been read for it
	 * alone}
	 */
	<K, V> OfRead<K, V> of(BatchRead<K, V> read, DataFetchingEnvironment field);

	/** The values of one read. */
	interface OfRead<K, V> {

		@Nullable V find(K key);

		Map<K, V> read(List<K> keys);

		void keep(K key, V value);

	}

	/** Where the values are kept: in the request, or for all requests. */
	@FunctionalInterface
	interface Store {

		/**
		 * {@return what is known to a request that begins now}
		 */
		KnownValues open();

	}

}
