package org.sanctionsgraph.edges;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * A field whose values are read for all siblings at once.
 *
 * @param field the name of the field
 * @param parent the Java type of the objects that have the field
 * @param read what is read, and its type
 * @param key the key of a parent, or null if nothing has to be read for it
 * @param result makes the value of the field from what was read
 */
record SchemaEdge<P, A, K, V>(String field, Class<P> parent, EdgeRead<A, K, V> read, BiFunction<P, A, @Nullable K> key,
		EdgeResult<P, A, V> result) {
}
