package org.sanctionsgraph.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.kernel.ClaimValue;
import org.sanctionsgraph.source.Source;
import org.sanctionsgraph.source.StatedValue;
import org.sanctionsgraph.source.StatedValueSources;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves how actors are connected: positions and relations, on any day. */
@Controller
class RelationController {

	private final StatedValueSources sources;

	private final BatchedList<String, Position> held;

	private final BatchedList<String, Position> holders;

	private final BatchedList<String, Relation> relations;

	RelationController(Positions positions, Relations relations, StatedValueSources sources,
			BatchLoaderRegistry registry) {
		this.sources = sources;
		this.held = BatchedList.of("positionsOfHolder", registry, positions::ofHolders);
		this.holders = BatchedList.of("positionsInBody", registry, positions::inBodies);
		this.relations = BatchedList.of("relationsOfActor", registry, relations::ofActors);
	}

	@SchemaMapping
	CompletableFuture<List<Position>> positions(Actor actor, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.held.load(actor.id(), environment).thenApply((positions) -> on(asOf, positions));
	}

	@SchemaMapping
	CompletableFuture<List<Position>> officeHolders(Actor body, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.holders.load(body.id(), environment).thenApply((positions) -> on(asOf, positions));
	}

	@SchemaMapping
	CompletableFuture<List<Relation>> relations(Actor actor, @Argument @Nullable List<Relation.Kind> kinds,
			@Argument @Nullable LocalDate asOf, DataFetchingEnvironment environment) {
		return this.relations.load(actor.id(), environment)
			.thenApply((relations) -> relations.stream()
				.filter((relation) -> kinds == null || kinds.isEmpty() || kinds.contains(relation.kind()))
				.filter((relation) -> relation.period().includes(asOf))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<Actor> holder(Position position, DataLoader<String, Actor> actor) {
		return actor.load(position.holderId());
	}

	@SchemaMapping
	@Nullable CompletableFuture<Actor> body(Position position, DataLoader<String, Actor> actor) {
		return (position.bodyId() == null) ? null : actor.load(position.bodyId());
	}

	@SchemaMapping
	CompletableFuture<Actor> other(Relation relation, DataLoader<String, Actor> actor) {
		return actor.load(relation.otherId());
	}

	@SchemaMapping
	CompletableFuture<List<Source>> sources(Relation relation, DataFetchingEnvironment environment) {
		String value = ClaimValue.of(relation.kind(), relation.statedOther());
		return this.sources.of(new StatedValue(relation.statedAt(), "relations", value), environment);
	}

	private static List<Position> on(@Nullable LocalDate day, List<Position> positions) {
		return positions.stream().filter((position) -> position.period().includes(day)).toList();
	}

}
