package org.sanctionsgraph.statistics;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.language.InLanguage;
import org.sanctionsgraph.language.Label;
import org.sanctionsgraph.language.Labels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which the keys of counts are displayed. */
@Configuration(proxyBeanMethods = false)
class StatisticsEdges {

	/** The types whose values the records name. */
	private static final Set<String> NAMED = Set.of(KeyLabels.ACTOR, KeyLabels.TOPIC);

	@Bean
	Edges<Statistics.Row> labelsOfRows(KeyLabels names, Labels labels) {
		return Edges.of(Statistics.Row.class, "StatisticsRow")
			.values("labels", String.class, names, InLanguage.class, (row, asked) -> named(row), (row, named,
					asked) -> row.values().stream().map((value) -> label(value, named, asked, labels)).toList());
	}

	private static @Nullable List<Statistics.Value> named(Statistics.Row row) {
		List<Statistics.Value> named = row.values().stream().filter((value) -> NAMED.contains(value.type())).toList();
		return named.isEmpty() ? null : named;
	}

	private static String label(Statistics.Value value, @Nullable List<Label> named, InLanguage asked, Labels labels) {
		if (value.value().equals(CountQuery.NONE)) {
			return labels.of("StatisticsRow", value.value(), asked);
		}
		return ((named == null) ? List.<Label>of() : named).stream()
			.filter((label) -> label.type().equals(value.type()) && label.value().equals(value.value()))
			.findFirst()
			.map((label) -> label.in(asked))
			.orElseGet(() -> labels.of(value.type(), value.value(), asked));
	}

}
