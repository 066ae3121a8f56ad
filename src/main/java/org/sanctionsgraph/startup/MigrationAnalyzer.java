package org.sanctionsgraph.startup;

import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of a schema with the application's name that is not the application's. */
class MigrationAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

	/** Of the SQL states: it is not what the statement supposes. */
	private static final String OTHER = "42";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, FlywayException cause) {
		return isOfOthers(cause)
				? new FailureAnalysis("The schema sanctions_graph of the database was not made by this application.",
						"Rename it (alter schema sanctions_graph rename to ...), or name another database in "
								+ "spring.datasource.url.",
						cause)
				: null;
	}

	private boolean isOfOthers(FlywayException failure) {
		SQLException cause = findCause(failure, SQLException.class);
		return !(failure instanceof FlywayMigrateException)
				&& (cause == null || String.valueOf(cause.getSQLState()).startsWith(OTHER));
	}

}
