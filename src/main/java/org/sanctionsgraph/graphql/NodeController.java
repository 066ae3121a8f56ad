package org.sanctionsgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Fetches any record by its id. */
@Controller
class NodeController {

	private static final int MOST_IDS = 100;

	@QueryMapping
	CompletableFuture<Node> node(@Argument String id, DataLoader<String, Node> nodes) {
		return nodes.load(id);
	}

	@QueryMapping
	CompletableFuture<List<@Nullable Node>> nodes(@Argument List<String> ids, DataLoader<String, Node> nodes) {
		if (ids.size() > MOST_IDS) {
			throw new BadRequest("ids", "has %d ids".formatted(ids.size()), "at most %d".formatted(MOST_IDS));
		}
		return nodes.loadMany(ids);
	}

}
