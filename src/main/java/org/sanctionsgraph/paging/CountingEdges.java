package org.sanctionsgraph.paging;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.edges.EdgeRead;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.edges.NoArguments;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.ListCounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/** What is counted over the whole lists of the pages of a level. */
@Configuration(proxyBeanMethods = false)
class CountingEdges {

	@Bean
	@SuppressWarnings("rawtypes")
	Edges<Connection> countsOfLists(ListCounts counts) {
		return Edges.of(Connection.class, "*Connection")
			.reads("totalCount",
					perSlice(ResolvableType.forClass(Integer.class),
							(slice) -> new Counting.Lengths(counts, slice.listing(), slice.where())),
					Connection::parent)
			.reads("facets",
					perSlice(ResolvableType.forClassWithGenerics(List.class, Facet.class),
							(slice) -> new Counting.Facets(counts, slice.listing(), slice.where())),
					Connection::parent);
	}

	/** The pages of a level are the same slice of the lists of different parents. */
	private static <V> EdgeRead<NoArguments, String, V> perSlice(ResolvableType type,
			Function<Slice<?>, BatchRead<String, V>> read) {
		return new EdgeRead<>(type, NoArguments.class, (none, environment) -> read.apply(slice(environment)));
	}

	private static Slice<?> slice(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.<Connection<?>>getSource()).slice();
	}

}
