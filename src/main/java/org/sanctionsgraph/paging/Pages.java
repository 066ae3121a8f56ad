package org.sanctionsgraph.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.paging.ListingQueries.Hit;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Loads pages of lists: all parents of a level in one statement, whatever the number of
 * rows.
 */
@Component
public class Pages {

	private static final String LOADER = "pages";

	private final ListingQueries queries;

	private final References references;

	Pages(ListingQueries queries, References references, BatchLoaderRegistry registry) {
		this.queries = queries;
		this.references = references;
		registry.<Slice<?>, Loaded<?>>forName(LOADER)
			.registerMappedBatchLoader((slices, environment) -> Mono.fromSupplier(() -> load(slices)));
	}

	/**
	 * {@return the page of a root list that the field's arguments request}
	 */
	public <T> CompletableFuture<Connection<T>> of(Listing<T> listing, Conditions where, Order order,
			DataFetchingEnvironment environment) {
		return of(listing, "", where, order, environment);
	}

	/**
	 * {@return the page of a parent's list that the field's arguments request}
	 */
	public <T> CompletableFuture<Connection<T>> of(Listing<T> listing, String parent, Conditions where, Order order,
			DataFetchingEnvironment environment) {
		Page page = Page.of(environment, listing.label(order));
		DataLoader<Slice<T>, Loaded<T>> loader = Objects.requireNonNull(environment.getDataLoader(LOADER));
		return loader.load(new Slice<>(listing, parent, where, order, page)).thenApply(Loaded::page);
	}

	private Map<Slice<?>, Loaded<?>> load(Set<Slice<?>> slices) {
		Map<Slice<?>, Loaded<?>> pages = new HashMap<>();
		slices.stream()
			.collect(Collectors.groupingBy(Slice::withoutParent))
			.forEach((common, group) -> pages.putAll(load(common, group)));
		return pages;
	}

	private <T> Map<Slice<?>, Loaded<T>> load(Slice<T> common, List<Slice<?>> group) {
		Map<Slice<?>, Loaded<T>> pages = new HashMap<>();
		try {
			this.references.check(common.where().references());
			List<String> parents = group.stream().<String>map(Slice::parent).toList();
			Map<String, List<Hit<T>>> hits = this.queries.page(common, parents, common.page().size() + 1);
			Tallies tallies = tallies(common, parents);
			group.forEach((slice) -> pages.put(slice, new Loaded<>(
					connection(common, hits.getOrDefault(slice.parent(), List.of()), tallies.of(slice.parent())),
					null)));
		}
		catch (RuntimeException ex) {
			group.forEach((slice) -> pages.put(slice, new Loaded<>(null, ex)));
		}
		return pages;
	}

	private static <T> Connection<T> connection(Slice<T> slice, List<Hit<T>> hits, Tally tally) {
		Page page = slice.page();
		String label = slice.listing().label(slice.order());
		boolean more = hits.size() > page.size();
		List<Edge<T>> edges = new ArrayList<>();
		hits.stream()
			.limit(page.size())
			.forEach((hit) -> edges.add(new Edge<>(new Cursor(label, hit.key(), hit.id()).encoded(), hit.node())));
		if (page.backward()) {
			Collections.reverse(edges);
		}
		boolean beyondCursor = page.cursor() != null;
		PageInfo info = new PageInfo(page.backward() ? beyondCursor : more, page.backward() ? more : beyondCursor,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor());
		return new Connection<>(edges, info, tally);
	}

	private Tallies tallies(Slice<?> common, Collection<String> parents) {
		return new Tallies(SingletonSupplier.of(() -> this.queries.counts(common.listing(), common.where(), parents)),
				SingletonSupplier.of(() -> this.queries.facets(common.listing(), common.where(), parents)));
	}

	/**
	 * A page, or the failure to read it; lists that share a level fail independently.
	 */
	private record Loaded<T>(@Nullable Connection<T> read, @Nullable RuntimeException failure) {

		Connection<T> page() {
			if (this.read == null) {
				throw Objects.requireNonNull(this.failure);
			}
			return this.read;
		}

	}

	/** The counts of a level, read once and only if they are requested. */
	private record Tallies(SingletonSupplier<Map<String, Integer>> counts,
			SingletonSupplier<Map<String, List<Facet>>> facets) {

		Tally of(String parent) {
			return new Tally() {
				@Override
				public int count() {
					return Tallies.this.counts.obtain().getOrDefault(parent, 0);
				}

				@Override
				public List<Facet> facets() {
					return Tallies.this.facets.obtain().getOrDefault(parent, List.of());
				}
			};
		}

	}

}
