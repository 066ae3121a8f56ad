package org.sanctionsgraph.loading;

import org.sanctionsgraph.records.InvalidRecordsException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a curator what to fix instead of a stack trace. */
class InvalidRecordsAnalyzer extends AbstractFailureAnalyzer<InvalidRecordsException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidRecordsException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Fix the files and start again; nothing was loaded. --validate checks them without starting.", cause);
	}

}
