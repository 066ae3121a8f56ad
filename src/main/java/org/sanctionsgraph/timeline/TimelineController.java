package org.sanctionsgraph.timeline;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves the timeline of all acts or of one actor. */
@Controller
class TimelineController {

	private final Pages pages;

	private final Timeline timeline;

	TimelineController(Pages pages, Timeline timeline) {
		this.pages = pages;
		this.timeline = timeline;
	}

	@QueryMapping
	CompletableFuture<Connection<TimelineEntry>> timeline(@Argument Timeline.@Nullable Filter filter,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.timeline.all, Timeline.Filter.conditions(filter), Timeline.OLDEST_FIRST, environment);
	}

	@SchemaMapping(typeName = "Actor")
	CompletableFuture<Connection<TimelineEntry>> timeline(Node actor, @Argument Timeline.@Nullable Filter filter,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.timeline.ofActor, actor.id(), Timeline.Filter.conditions(filter),
				Timeline.OLDEST_FIRST, environment);
	}

	@SchemaMapping
	CompletableFuture<Node> act(TimelineEntry entry, DataLoader<String, Node> nodes) {
		return nodes.load(entry.actId());
	}

}
