package org.sanctionsgraph.history;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.dataset.Dataset;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.edges.NoArguments;
import org.sanctionsgraph.graphql.Nodes;
import org.sanctionsgraph.source.Source;
import org.sanctionsgraph.source.Sourced;
import org.sanctionsgraph.source.Sources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The release of the dataset, the last one of each record, and what a change is about.
 */
@Configuration(proxyBeanMethods = false)
class HistoryEdges {

	@Bean
	Edges<Dataset> releaseOfDatasets(Releases releases) {
		Edges<Dataset> edges = Edges.of(Dataset.class);
		add("previous", String.class, ReleasedVersion::previous, releases, edges);
		add("publishedOn", LocalDate.class, ReleasedVersion::publishedOn, releases, edges);
		add("changes", Integer.class, ReleasedVersion::changes, releases, edges);
		return edges;
	}

	private static void add(String field, Class<?> type, Function<ReleasedVersion, @Nullable Object> value,
			Releases releases, Edges<Dataset> edges) {
		edges.value(field, type, releases, NoArguments.class, (dataset, none) -> Releases.ALL,
				(dataset, all, none) -> Releases.find(dataset.version(), all).map(value).orElse(null));
	}

	@Bean
	Edges<Sourced> releasesOfSourcedRecords(ChangedRecords changed) {
		return Edges.of(Sourced.class).one("changedIn", String.class, changed, Sourced::id);
	}

	@Bean
	Edges<RecordChange> ofRecordChanges(Nodes nodes, Sources sources) {
		return Edges.of(RecordChange.class)
			.one("record", Sourced.class, nodes, RecordChange::recordId)
			.one("source", Source.class, sources, RecordChange::sourceId);
	}

}
