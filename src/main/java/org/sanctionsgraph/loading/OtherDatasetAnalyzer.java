package org.sanctionsgraph.loading;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells how records are replaced, or left to the other instances. */
class OtherDatasetAnalyzer extends AbstractFailureAnalyzer<OtherDatasetException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, OtherDatasetException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Start with --sanctions-graph.replace=true to serve these records from all instances that share the "
						+ "database, or set sanctions-graph.records to the records that it serves.",
				cause);
	}

}
