package org.sanctionsgraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Node;
import org.sanctionsgraph.reads.Reads;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Fetches any record by its id. */
@Controller
class NodeController {

	private final Reads reads;

	private final Nodes nodes;

	NodeController(Reads reads, Nodes nodes) {
		this.reads = reads;
		this.nodes = nodes;
	}

	@QueryMapping
	@Nullable Node node(@Argument String id, DataFetchingEnvironment environment) {
		return this.reads.one(this.nodes, id, environment);
	}

	@QueryMapping
	List<@Nullable Node> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
		Map<String, Node> found = this.reads.all(this.nodes, ids, environment);
		List<@Nullable Node> inOrder = new ArrayList<>();
		ids.forEach((id) -> inOrder.add(found.get(id)));
		return inOrder;
	}

}
