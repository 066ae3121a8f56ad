package org.sanctionsgraph.kernel;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads values for many keys at once. Equal reads have equal values for equal keys for as
 * long as the dataset version stays the same.
 *
 * @param <K> the key, such as the id of a parent
 * @param <V> the value, such as the list of a parent
 */
public interface BatchRead<K, V> {

	/**
	 * {@return the name of what is read, for metrics}
	 */
	String name();

	/**
	 * {@return the values by key, in as many statements for many keys as for one; keys
	 * without a value are absent}
	 */
	Map<K, V> read(Collection<K> keys);

	/**
	 * {@return the value of a key for which none is read}
	 */
	default @Nullable V absent() {
		return null;
	}

}
