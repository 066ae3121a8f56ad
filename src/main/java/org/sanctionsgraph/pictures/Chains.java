package org.sanctionsgraph.pictures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.diagrams.Chain;
import org.sanctionsgraph.diagrams.ChainAct;
import org.sanctionsgraph.diagrams.ChainPicture;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.graphql.References;

import org.springframework.stereotype.Component;

/** Pictures of what led to an act and what it led to. */
@Component
class Chains {

	private static final String QUERY = Queries.of("chain");

	private static final List<String> ACTS = List.of("Measure", "Response");

	private static final int STEPS = 2;

	private static final int MOST_AT_ONCE = 30;

	private final GraphClient graph;

	private final References references;

	Chains(GraphClient graph, References references) {
		this.graph = graph;
		this.references = references;
	}

	String picture(String act) {
		this.references.check(List.of(Reference.toOne("act", ACTS, act)));
		Chain chain = new Chain();
		add(chain, 0, Set.of(act));
		for (int step = 0; step < STEPS; step++) {
			add(chain, step + 1, chain.after(step));
			add(chain, -step - 1, chain.before(-step));
		}
		return ChainPicture.of(chain);
	}

	/** Together with what announced them, or enacts them. */
	private void add(Chain chain, int column, Collection<String> ids) {
		chain.add(column, acts(ids));
		chain.add(column, acts(chain.companions(column)));
	}

	private List<ChainAct> acts(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.graph.ask(QUERY, Map.of("ids", ids.stream().sorted().limit(MOST_AT_ONCE).toList()), Answer.class)
					.acts();
	}

	private record Answer(List<ChainAct> acts) {
	}

}
