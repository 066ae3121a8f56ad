package org.sanctionsgraph.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Lists of one edge that are loaded whole, for all parents of a level at once.
 *
 * @param name the edge: {@code namesOfActor}
 */
public record BatchedList<K, T>(String name) {

	/**
	 * {@return the lists of an edge, read by a function that may omit parents without
	 * any}
	 */
	public static <K, T> BatchedList<K, T> of(String name, BatchLoaderRegistry registry,
			Function<Collection<K>, Map<K, List<T>>> reader) {
		registry.<K, List<T>>forName(name)
			.registerMappedBatchLoader((parents, environment) -> Mono.fromSupplier(() -> reader.apply(parents)));
		return new BatchedList<>(name);
	}

	/**
	 * {@return the list of a parent; empty if it has none}
	 */
	public CompletableFuture<List<T>> load(K parent, DataFetchingEnvironment environment) {
		DataLoader<K, List<T>> loader = Objects.requireNonNull(environment.getDataLoader(this.name));
		return loader.load(parent).thenApply((list) -> (list == null) ? List.of() : list);
	}

}
