package org.sanctionsgraph.edges;

import java.util.function.BiFunction;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.kernel.BatchRead;

import org.springframework.core.ResolvableType;

/**
 * A read that depends on the arguments of a field.
 *
 * @param type what a parent gets
 * @param arguments the record that the field's arguments are bound to
 * @param reader chooses the read
 */
public record EdgeRead<A, K, V>(ResolvableType type, Class<A> arguments,
		BiFunction<A, DataFetchingEnvironment, BatchRead<K, V>> reader) {

	/**
	 * {@return a read that is the same whatever the arguments}
	 */
	public static <K, V> EdgeRead<NoArguments, K, V> of(ResolvableType type, BatchRead<K, V> read) {
		return of(type, NoArguments.class, read);
	}

	static <A, K, V> EdgeRead<A, K, V> of(ResolvableType type, Class<A> arguments, BatchRead<K, V> read) {
		return new EdgeRead<>(type, arguments, (bound, environment) -> read);
	}

}
