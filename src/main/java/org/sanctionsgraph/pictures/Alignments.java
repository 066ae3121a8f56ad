package org.sanctionsgraph.pictures;

import java.util.List;
import java.util.Map;

import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.grids.AlignmentPicture;
import org.sanctionsgraph.grids.GridRow;

import org.springframework.stereotype.Component;

/** Pictures of jurisdictions side by side, by the arguments of the alignment. */
@Component
class Alignments {

	private static final String QUERY = Queries.of("alignment");

	private final GraphClient graph;

	Alignments(GraphClient graph) {
		this.graph = graph;
	}

	/** The first rows that there is room for. */
	String picture(Map<String, Object> arguments) {
		Page page = this.graph.ask(QUERY, arguments, Answer.class).alignment();
		return AlignmentPicture.of(page.nodes(), page.totalCount());
	}

	private record Answer(Page alignment) {
	}

	private record Page(long totalCount, List<GridRow> nodes) {
	}

}
