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

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/** What is counted over the whole lists of the pages of a level. */
@Configuration(proxyBeanMethods = false)
class CountingEdges {

	@Bean
	@SuppressWarnings("rawtypes")
	Edges<Connection> countsOfLists() {
		return Edges.of(Connection.class, "*Connection")
			.reads("totalCount", perSelection(ResolvableType.forClass(Integer.class), Counting.Lengths::new),
					Connection::parent)
			.reads("facets",
					perSelection(ResolvableType.forClassWithGenerics(List.class, Facet.class), Counting.Facets::new),
					Connection::parent);
	}

	/** The pages of a level are parts of the same selection for different parents. */
	private static <V> EdgeRead<NoArguments, String, V> perSelection(ResolvableType type,
			Function<Selection<?>, BatchRead<String, V>> read) {
		return new EdgeRead<>(type, NoArguments.class, (none, environment) -> read.apply(selection(environment)));
	}

	private static Selection<?> selection(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.<Connection<?>>getSource()).selection();
	}

}
