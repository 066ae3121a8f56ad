package org.sanctionsgraph.causality;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.authority.LegalAuthority;
import org.sanctionsgraph.graphql.BatchedList;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.response.Response;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Resolves requests for measures: their targets, addressees and legal authority. */
@Controller
class AskController {

	private final Pages pages;

	private final Asks asks;

	private final BatchedList<String, Ask> ofResponse;

	private final BatchedList<String, Actor> targets;

	private final BatchedList<String, Actor> addressees;

	AskController(Pages pages, Asks asks, Actors actors, BatchLoaderRegistry registry) {
		this.pages = pages;
		this.asks = asks;
		this.ofResponse = BatchedList.of("asksOfResponse", registry, asks::ofResponses);
		this.targets = BatchedList.of("targetsOfAsk", registry,
				(ids) -> actors.of("join ask_target e on e.actor_id = a.id", "e.ask_id", "e.ordinal", ids));
		this.addressees = BatchedList.of("addresseesOfAsk", registry,
				(ids) -> actors.of("join ask_addressee e on e.actor_id = a.id", "e.ask_id", "e.ordinal", ids));
	}

	@QueryMapping
	CompletableFuture<Connection<Ask>> asks(@Argument Asks.@Nullable Filter filter,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.asks.all, Asks.Filter.conditions(filter), Asks.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<List<Ask>> asks(Response response, DataFetchingEnvironment environment) {
		return this.ofResponse.load(response.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<Response> response(Ask ask, DataLoader<String, Response> response) {
		return response.load(ask.responseId());
	}

	@SchemaMapping
	CompletableFuture<List<Actor>> targets(Ask ask, DataFetchingEnvironment environment) {
		return this.targets.load(ask.id(), environment);
	}

	@SchemaMapping
	CompletableFuture<List<Actor>> addressees(Ask ask, DataFetchingEnvironment environment) {
		return this.addressees.load(ask.id(), environment);
	}

	@SchemaMapping
	@Nullable CompletableFuture<LegalAuthority> authority(Ask ask, DataLoader<String, LegalAuthority> authority) {
		return (ask.authorityId() == null) ? null : authority.load(ask.authorityId());
	}

}
