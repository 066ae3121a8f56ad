package org.sanctionsgraph.source;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.paging.Conditions;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves sources and their claims. */
@Controller
class SourceController {

	private final Pages pages;

	private final Sources sources;

	private final Claims claims;

	SourceController(Pages pages, Sources sources, Claims claims) {
		this.pages = pages;
		this.sources = sources;
		this.claims = claims;
	}

	@QueryMapping
	CompletableFuture<Source> source(@Argument String id, DataLoader<String, Source> source) {
		return source.load(id);
	}

	@QueryMapping
	CompletableFuture<Connection<Source>> sources(@Argument Sources.@Nullable Filter filter,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.sources.all, Sources.Filter.conditions(filter), Sources.BY_ID, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Claim>> claims(Source source, DataFetchingEnvironment environment) {
		return this.pages.of(this.claims.ofSource, source.id(), Conditions.none(), Claims.BY_SUBJECT, environment);
	}

}
