package org.sanctionsgraph.source;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves the version, size and licence of the record set. */
@Controller
class DatasetController {

	private final Datasets datasets;

	DatasetController(Datasets datasets) {
		this.datasets = datasets;
	}

	@QueryMapping
	Dataset dataset() {
		return this.datasets.current();
	}

	@SchemaMapping
	List<Dataset.RecordCount> counts(Dataset dataset) {
		return this.datasets.counts();
	}

	@SchemaMapping
	List<Dataset.Topic> topics(Dataset dataset) {
		return this.datasets.topics();
	}

	@SchemaMapping
	List<Dataset.Scheme> identifierSchemes(Dataset dataset) {
		return this.datasets.identifierSchemes();
	}

	@SchemaMapping
	List<Dataset.Scheme> citationSchemes(Dataset dataset) {
		return this.datasets.citationSchemes();
	}

}
