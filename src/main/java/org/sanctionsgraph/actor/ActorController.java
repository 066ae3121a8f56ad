package org.sanctionsgraph.actor;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.source.Source;
import org.sanctionsgraph.source.StatedValue;
import org.sanctionsgraph.source.StatedValueSources;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves actors and their names. */
@Controller
class ActorController {

	private final Pages pages;

	private final Actors actors;

	private final StatedValueSources sources;

	private final BatchedList<String, Name> names;

	private final BatchedList<String, Identifier> identifiers;

	ActorController(Pages pages, Actors actors, Names names, StatedValueSources sources, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.actors = actors;
		this.sources = sources;
		this.names = BatchedList.of("namesOfActor", registry, names::ofActors);
		this.identifiers = BatchedList.of("identifiersOfActor", registry, names::identifiersOfActors);
	}

	@QueryMapping
	CompletableFuture<Actor> actor(@Argument String id, DataLoader<String, Actor> actor) {
		return actor.load(id);
	}

	@QueryMapping
	CompletableFuture<Connection<Actor>> actors(@Argument ActorQuery.@Nullable Filter filter,
			@Argument ActorQuery.@Nullable OrderBy orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.actors.all, ActorQuery.Filter.conditions(filter), ActorQuery.OrderBy.order(orderBy),
				environment);
	}

	@SchemaMapping
	CompletableFuture<String> name(Actor actor, @Argument @Nullable String language,
			DataFetchingEnvironment environment) {
		if (language == null) {
			return CompletableFuture.completedFuture(actor.displayName());
		}
		return this.names.load(actor.id(), environment)
			.thenApply((names) -> PreferredName.in(language, names, actor.displayName()));
	}

	@SchemaMapping
	CompletableFuture<List<Name>> names(Actor actor, @Argument @Nullable List<Name.Kind> kinds,
			DataFetchingEnvironment environment) {
		return this.names.load(actor.id(), environment)
			.thenApply((names) -> names.stream()
				.filter((name) -> kinds == null || kinds.isEmpty() || kinds.contains(name.kind()))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<List<Identifier>> identifiers(Actor actor, DataFetchingEnvironment environment) {
		return this.identifiers.load(actor.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<Source>> sources(Name name, DataFetchingEnvironment environment) {
		return this.sources.of(new StatedValue(name.actorId(), "names", name.value()), environment);
	}

}
