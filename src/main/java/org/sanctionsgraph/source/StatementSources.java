package org.sanctionsgraph.source;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.sanctionsgraph.graphql.ShortLists;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Finds the sources of single statements, for features whose values name their sources.
 */
@Component
public class StatementSources {

	private final ShortLists<Statement, Source> sources;

	StatementSources(Sources sources, BatchLoaderRegistry registry) {
		this.sources = ShortLists.of("sourcesOfStatement", registry, sources::of);
	}

	/**
	 * {@return the sources that state it, each once; empty where none does}
	 */
	public CompletableFuture<List<Source>> of(Statement statement, DataFetchingEnvironment environment) {
		return this.sources.load(statement, environment);
	}

}
