package org.sanctionsgraph.dataset;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves the record set. */
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

}
