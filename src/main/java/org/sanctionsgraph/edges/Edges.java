package org.sanctionsgraph.edges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;

import org.springframework.core.ResolvableType;

/**
 * The edges of one type that a feature declares.
 *
 * @param <P> the Java type of the objects that have these fields
 */
public final class Edges<P> {

	private final Class<P> parent;

	private final String type;

	private final List<SchemaEdge<P, ?, ?, ?>> declared = new ArrayList<>();

	private Edges(Class<P> parent, String type) {
		this.parent = parent;
		this.type = type;
	}

	/**
	 * {@return no edges yet of the schema type with the name of this class; those of an
	 * interface belong to each type that implements it}
	 */
	public static <P> Edges<P> of(Class<P> parent) {
		return of(parent, parent.getSimpleName());
	}

	/**
	 * {@return no edges yet of that schema type; with a leading {@code *}, of all types
	 * that end so and have the field}
	 */
	public static <P> Edges<P> of(Class<P> parent, String type) {
		return new Edges<>(parent, type);
	}

	/**
	 * {@return these and a field with one value; null where the key is null}
	 */
	public <K, V> Edges<P> one(String field, Class<?> type, BatchRead<K, V> read,
			Function<? super P, ? extends @Nullable K> key) {
		EdgeRead<NoArguments, K, V> edge = EdgeRead.of(ResolvableType.forClass(type), read);
		return add(field, edge, (object, none) -> key.apply(object), (object, value, none) -> value);
	}

	/**
	 * {@return these and a field with the first value of a list, null if it is empty;
	 * that there is none is known after one read}
	 */
	public <K, T> Edges<P> first(String field, Class<T> type, BatchRead<K, List<T>> read, Function<? super P, K> key) {
		EdgeRead<NoArguments, K, List<T>> edge = EdgeRead.of(ResolvableType.forClass(type), read);
		return add(field, edge, (object, none) -> key.apply(object),
				(object, values, none) -> Objects.requireNonNull(values).stream().findFirst().orElse(null));
	}

	/**
	 * {@return these and a field with a short list}
	 */
	public <K, T> Edges<P> list(String field, Class<T> type, BatchRead<K, List<T>> read, Function<? super P, K> key) {
		return reads(field, EdgeRead.of(listOf(type), read), key);
	}

	/**
	 * {@return these and a field with all records whose ids its parent has, in their
	 * order}
	 */
	public <T> Edges<P> all(String field, Class<T> type, BatchRead<String, T> read,
			Function<? super P, List<String>> ids) {
		return list(field, type, new ReadOfAll<>(read), ids);
	}

	/**
	 * {@return these and a field with those items of a short list that its arguments
	 * permit}
	 */
	public <A, K, T> Edges<P> list(String field, Class<T> type, BatchRead<K, List<T>> read, Function<? super P, K> key,
			Class<A> arguments, BiPredicate<A, T> permitted) {
		return list(field, EdgeRead.of(listOf(type), arguments, read), key, permitted);
	}

	/**
	 * {@return the same for a read that may refuse its arguments}
	 */
	public <A, K, T> Edges<P> list(String field, EdgeRead<A, K, List<T>> read, Function<? super P, K> key,
			BiPredicate<A, T> permitted) {
		return add(field, read, (object, bound) -> key.apply(object),
				(object, items, bound) -> Objects.requireNonNull(items)
					.stream()
					.filter((item) -> permitted.test(bound, item))
					.toList());
	}

	/**
	 * {@return these and a field with what is read by its arguments}
	 */
	public <A, K, V> Edges<P> reads(String field, EdgeRead<A, K, V> read, Function<? super P, K> key) {
		return add(field, read, (object, bound) -> key.apply(object), (object, value, bound) -> value);
	}

	/**
	 * {@return these and a field whose value is made from what is read; nothing is read
	 * where the key is null}
	 */
	public <A, K, V> Edges<P> value(String field, Class<?> type, BatchRead<K, V> read, Class<A> arguments,
			BiFunction<? super P, A, ? extends @Nullable K> key, EdgeResult<P, A, V> result) {
		return add(field, EdgeRead.of(ResolvableType.forClass(type), arguments, read), key::apply, result);
	}

	/**
	 * {@return the same for a list of values}
	 */
	public <A, K, V> Edges<P> values(String field, Class<?> type, BatchRead<K, V> read, Class<A> arguments,
			BiFunction<? super P, A, ? extends @Nullable K> key, EdgeResult<P, A, V> result) {
		return add(field, EdgeRead.of(listOf(type), arguments, read), key::apply, result);
	}

	/**
	 * {@return these and a field that is computed from its parent and its arguments}
	 */
	public <A> Edges<P> computed(String field, Class<?> type, Class<A> arguments, BiFunction<P, A, ?> result) {
		EdgeRead<A, Object, Object> nothing = EdgeRead.of(ResolvableType.forClass(type), arguments, Nothing.READ);
		return add(field, nothing, (object, bound) -> null, (object, none, bound) -> result.apply(object, bound));
	}

	String type() {
		return this.type;
	}

	List<SchemaEdge<P, ?, ?, ?>> declared() {
		return this.declared;
	}

	private <A, K, V> Edges<P> add(String field, EdgeRead<A, K, V> read, BiFunction<P, A, @Nullable K> key,
			EdgeResult<P, A, V> result) {
		this.declared.add(new SchemaEdge<>(field, this.parent, read, key, result));
		return this;
	}

	private static ResolvableType listOf(Class<?> type) {
		return ResolvableType.forClassWithGenerics(List.class, type);
	}

	/** The read of fields that need none. */
	private enum Nothing implements BatchRead<Object, Object> {

		READ;

		@Override
		public Map<Object, Object> read(Collection<Object> keys) {
			return Map.of();
		}

	}

}
