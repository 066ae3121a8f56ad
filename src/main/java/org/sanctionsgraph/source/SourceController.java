package org.sanctionsgraph.source;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.reads.Reads;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves sources. */
@Controller
class SourceController {

	private final Reads reads;

	private final Pages pages;

	private final Sources sources;

	SourceController(Reads reads, Pages pages, Sources sources) {
		this.reads = reads;
		this.pages = pages;
		this.sources = sources;
	}

	@QueryMapping
	@Nullable Source source(@Argument String id, DataFetchingEnvironment environment) {
		return this.reads.one(this.sources, id, environment);
	}

	@QueryMapping
	Connection<Source> sources(@Argument SourceQuery.@Nullable Filter filter,
			@Argument @Nullable List<OrderBy<SourceQuery.Field>> orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.sources.all, SourceQuery.Filter.conditions(filter), SourceQuery.Field.order(orderBy),
				environment);
	}

}
