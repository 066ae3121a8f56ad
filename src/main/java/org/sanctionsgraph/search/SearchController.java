package org.sanctionsgraph.search;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.finding.SearchArguments;
import org.sanctionsgraph.finding.SearchIndexes;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves searches for records of any type. */
@Controller
class SearchController {

	private final SearchIndexes indexes;

	SearchController(SearchIndexes indexes) {
		this.indexes = indexes;
	}

	@QueryMapping
	List<SearchHit> search(@Argument String text, @Argument @Nullable List<RecordType> types, @Argument int first,
			DataFetchingEnvironment environment) {
		String sought = SearchArguments.text("text", text, environment);
		return this.indexes.texts(sought, RecordType.names(types), SearchArguments.first(first))
			.stream()
			.map(SearchHit::of)
			.toList();
	}

	@QueryMapping
	List<Suggestion> suggest(@Argument String prefix, @Argument @Nullable List<RecordType> types, @Argument int first,
			DataFetchingEnvironment environment) {
		String typed = SearchArguments.text("prefix", prefix, environment);
		return this.indexes.suggestions(typed, RecordType.names(types), SearchArguments.first(first))
			.stream()
			.map(Suggestion::of)
			.toList();
	}

}
