package org.sanctionsgraph.startup;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Names the property or the right that is missing where the database refuses the start.
 */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
		String action = action(String.valueOf(cause.getSQLState()));
		return (action == null) ? null
				: new FailureAnalysis("The database refuses: " + cause.getMessage(), action, cause);
	}

	/** By the codes of the SQL standard and of PostgreSQL. */
	private static @Nullable String action(String state) {
		return switch (state) {
			case "28000", "28P01" -> "Set spring.datasource.username and spring.datasource.password.";
			case "3D000", "90146" -> "Create the database with the locale C, or name another in spring.datasource.url.";
			case "08001", "08004", "08006", "57P03" ->
				"Start the database server, or set spring.datasource.url to its address.";
			case "42501" -> "Grant the user of spring.datasource.username the right to create schemas in the database.";
			case "25006" -> "Set sanctions-graph.writer-url to the server that the others follow.";
			default -> null;
		};
	}

}
