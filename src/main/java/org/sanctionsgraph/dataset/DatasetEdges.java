package org.sanctionsgraph.dataset;

import java.util.Objects;

import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.language.InLanguage;
import org.sanctionsgraph.language.Labels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the record set declares. */
@Configuration(proxyBeanMethods = false)
class DatasetEdges {

	@Bean
	Edges<Dataset> ofDatasets(Datasets datasets, Labels labels) {
		return Edges.of(Dataset.class)
			.list("counts", Dataset.RecordCount.class, datasets.counts, Dataset::version)
			.list("topics", Dataset.Topic.class, datasets.topics, Dataset::version)
			.list("identifierSchemes", Dataset.Scheme.class, datasets.identifierSchemes, Dataset::version)
			.list("citationSchemes", Dataset.Scheme.class, datasets.citationSchemes, Dataset::version)
			.values("labels", Dataset.DisplayedLabel.class, datasets.labels, InLanguage.class,
					(dataset, asked) -> dataset.version(), (dataset, declared, asked) -> Dataset.DisplayedLabel
						.of(labels, Objects.requireNonNull(declared), asked));
	}

	@Bean
	Edges<Dataset.Topic> labelsOfTopics() {
		return Edges.of(Dataset.Topic.class)
			.computed("label", String.class, InLanguage.class, (topic, asked) -> topic.name().in(asked));
	}

	@Bean
	Edges<Dataset.Scheme> labelsOfSchemes() {
		return Edges.of(Dataset.Scheme.class)
			.computed("label", String.class, InLanguage.class, (scheme, asked) -> scheme.name().in(asked));
	}

}
