package org.sanctionsgraph.search;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.finding.SearchIndexes;
import org.sanctionsgraph.finding.SearchText;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves searches for records of any type. */
@Controller
class SearchController {

	static final int MOST = 100;

	private final SearchIndexes indexes;

	SearchController(SearchIndexes indexes) {
		this.indexes = indexes;
	}

	@QueryMapping
	List<SearchHit> search(@Argument String text, @Argument @Nullable List<RecordType> types, @Argument int first,
			DataFetchingEnvironment environment) {
		String sought = SearchText.of("text", text, environment);
		return this.indexes.texts(sought, RecordType.names(types), SearchText.first(first, MOST))
			.stream()
			.map(SearchHit::of)
			.toList();
	}

	@QueryMapping
	List<Suggestion> suggest(@Argument String prefix, @Argument @Nullable List<RecordType> types, @Argument int first,
			DataFetchingEnvironment environment) {
		String typed = SearchText.of("prefix", prefix, environment);
		return this.indexes.suggestions(typed, RecordType.names(types), SearchText.first(first, MOST))
			.stream()
			.map(Suggestion::of)
			.toList();
	}

}
