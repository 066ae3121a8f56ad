package org.sanctionsgraph.search;

import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.ActorFilter;
import org.sanctionsgraph.finding.SearchArguments;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves searches for actors. */
@Controller
class ActorSearchController {

	private final ActorMatches matches;

	private final DescribedActors described;

	ActorSearchController(ActorMatches matches, DescribedActors described) {
		this.matches = matches;
		this.described = described;
	}

	@QueryMapping
	List<ActorMatch> searchActors(@Argument String name, @Argument @Nullable ActorFilter filter,
			@Argument @Nullable LocalDate asOf, @Argument double minScore, @Argument int first,
			DataFetchingEnvironment environment) {
		String sought = SearchArguments.text("name", name, environment);
		double least = SearchArguments.score(minScore);
		int most = SearchArguments.first(first);
		return this.matches.of(sought, filter, asOf, least, environment)
			.stream()
			.limit(most)
			.map(ActorMatch::of)
			.toList();
	}

	@QueryMapping
	List<List<ActorMatch>> matchActors(@Argument List<ActorMatchInput> queries, @Argument double minScore,
			@Argument int first, DataFetchingEnvironment environment) {
		double least = SearchArguments.score(minScore);
		int most = SearchArguments.first(first);
		return this.described.of(queries, least, environment)
			.stream()
			.map((found) -> found.stream().limit(most).toList())
			.toList();
	}

}
