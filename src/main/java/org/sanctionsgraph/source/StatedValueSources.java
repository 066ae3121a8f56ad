package org.sanctionsgraph.source;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.graphql.BatchedList;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** Finds the sources of single values, for types whose values name their sources. */
@Component
public class StatedValueSources {

	private final BatchedList<StatedValue, Source> sources;

	StatedValueSources(Sources sources, BatchLoaderRegistry registry) {
		this.sources = BatchedList.of("sourcesOfStatedValue", registry, sources::of);
	}

	/**
	 * {@return the distinct sources that state the value, or an empty list if none does}
	 */
	public CompletableFuture<List<Source>> of(StatedValue statement, DataFetchingEnvironment environment) {
		return this.sources.load(statement, environment);
	}

}
