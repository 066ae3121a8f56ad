package org.sanctionsgraph.act;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Position;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.paging.Conditions;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.source.Source;
import org.sanctionsgraph.source.StatedValue;
import org.sanctionsgraph.source.StatedValueSources;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves the links between acts and their participants. */
@Controller
class ActController {

	private final Pages pages;

	private final ActLinks links;

	private final StatedValueSources sources;

	private final BatchedList<String, ActLink> answers;

	ActController(Pages pages, ActLinks links, StatedValueSources sources, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.links = links;
		this.sources = sources;
		this.answers = BatchedList.of("answersOfAct", registry, links::answersOf);
	}

	@SchemaMapping(typeName = "Act")
	CompletableFuture<List<ActLink>> answers(Act act, DataFetchingEnvironment environment) {
		return this.answers.load(act.id(), environment);
	}

	@SchemaMapping(typeName = "Act")
	CompletableFuture<Connection<ActLink>> answeredBy(Act act, DataFetchingEnvironment environment) {
		return this.pages.of(this.links.answering, act.id(), Conditions.none(), ActLinks.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<Node> from(ActLink link, DataLoader<String, Node> nodes) {
		return nodes.load(link.fromId());
	}

	@SchemaMapping
	CompletableFuture<Node> to(ActLink link, DataLoader<String, Node> nodes) {
		return nodes.load(link.toId());
	}

	@SchemaMapping
	CompletableFuture<List<Source>> sources(ActLink link, DataFetchingEnvironment environment) {
		return this.sources.of(new StatedValue(link.fromId(), "answers", link.toId()), environment);
	}

	@SchemaMapping
	CompletableFuture<Actor> actor(Participation participation, DataLoader<String, Actor> actor) {
		return actor.load(participation.actorId());
	}

	@SchemaMapping
	@Nullable CompletableFuture<Actor> onBehalfOf(Participation participation, DataLoader<String, Actor> actor) {
		return (participation.onBehalfOfId() == null) ? null : actor.load(participation.onBehalfOfId());
	}

	@SchemaMapping
	@Nullable CompletableFuture<Position> position(Participation participation, DataLoader<String, Position> position) {
		return (participation.officeId() == null) ? null : position.load(participation.officeId());
	}

}
