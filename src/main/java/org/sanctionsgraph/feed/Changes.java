package org.sanctionsgraph.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.graphql.BadRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Asks the graph for changes, newest first. */
@Component
class Changes {

	/** How many are shown if no day is given from which to begin. */
	static final int NEWEST = 50;

	private static final int MOST = 1000;

	private static final int PAGE = 100;

	private static final String FROM = "from";

	private static final String BEFORE_ALL = "0001-01-01";

	private final GraphClient graph;

	private final String document;

	Changes(GraphClient graph, @Value("classpath:feed/changes.graphql") Resource document) throws IOException {
		this.graph = graph;
		this.document = document.getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * {@return all changes from the day given, else the newest} Refuses to return more
	 * than a feed can hold.
	 * @param arguments the arguments of the graph's field
	 */
	Found read(Map<String, Object> arguments) {
		Map<String, Object> variables = new HashMap<>(arguments);
		boolean newest = variables.putIfAbsent(FROM, BEFORE_ALL) == null;
		variables.put("first", newest ? NEWEST : PAGE);
		Found found = this.graph.ask(this.document, variables, Found.class);
		return newest ? found : found.with(further(found.changes, variables));
	}

	private List<Change> further(Page first, Map<String, Object> variables) {
		if (first.totalCount > MOST) {
			throw new BadRequest(FROM, "is before %,d changes".formatted(first.totalCount),
					"a day with at most %,d changes until the last day; or filter them".formatted(MOST));
		}
		List<Change> changes = new ArrayList<>(first.nodes);
		for (Page page = first; page.pageInfo.hasNextPage;) {
			variables.put("after", String.valueOf(page.pageInfo.endCursor));
			page = this.graph.ask(this.document, variables, Found.class).changes;
			changes.addAll(page.nodes);
		}
		return changes;
	}

	/** What was found. */
	record Found(Dataset dataset, Page changes) {

		Found with(List<Change> all) {
			return new Found(this.dataset, new Page(this.changes.totalCount, all, this.changes.pageInfo));
		}

	}

	/** The version of the records. */
	record Dataset(OffsetDateTime builtAt) {
	}

	/** A page of changes. */
	record Page(int totalCount, List<Change> nodes, PageInfo pageInfo) {
	}

	/** Where the next page begins. */
	record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
	}

}
