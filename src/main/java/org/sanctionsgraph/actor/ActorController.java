package org.sanctionsgraph.actor;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.reads.Reads;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves actors. */
@Controller
class ActorController {

	private final Reads reads;

	private final Pages pages;

	private final Actors actors;

	ActorController(Reads reads, Pages pages, Actors actors) {
		this.reads = reads;
		this.pages = pages;
		this.actors = actors;
	}

	@QueryMapping
	@Nullable Actor actor(@Argument String id, DataFetchingEnvironment environment) {
		return this.reads.one(this.actors, id, environment);
	}

	@QueryMapping
	Connection<Actor> actors(@Argument @Nullable ActorFilter filter,
			@Argument @Nullable List<OrderBy<ActorQuery.Field>> orderBy, DataFetchingEnvironment environment) {
		return this.pages.of(this.actors.all, this.actors.conditions(filter, environment),
				ActorQuery.order(orderBy, filter), environment);
	}

}
