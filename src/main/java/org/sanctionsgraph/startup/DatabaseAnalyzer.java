package org.sanctionsgraph.startup;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Names the property or the right that is missing where the database refuses the start.
 */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final String WRITER = "sanctions-graph.writer-url";

	private final String url;

	DatabaseAnalyzer(Environment environment) {
		this.url = StringUtils.hasText(environment.getProperty(WRITER)) ? "spring.datasource.url and " + WRITER
				: "spring.datasource.url";
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
		String action = action(String.valueOf(cause.getSQLState()));
		return (action == null) ? null
				: new FailureAnalysis("The database cannot be used: " + cause.getMessage(), action, cause);
	}

	/** By the codes of the SQL standard and of PostgreSQL. */
	private @Nullable String action(String state) {
		return switch (state) {
			case "28000", "28P01" -> "Set spring.datasource.username and spring.datasource.password.";
			case "3D000", "90146" ->
				"Create the database with the locale C, or name another in %s.".formatted(this.url);
			case "08001", "08004", "08006", "57P03" ->
				"Start the database server, or set %s to its address.".formatted(this.url);
			case "42501" -> "Grant the user of spring.datasource.username the right to create schemas in the database. "
					+ "If there is a schema sanctions_graph, grant all rights on it, too.";
			case "25006" ->
				"Set %s to the server that the others follow. If it is this one, let the user of ".formatted(WRITER)
						+ "spring.datasource.username write: alter role ... set default_transaction_read_only = off";
			case "53300" -> "Permit more connections (alter role ... connection limit, or max_connections), or set "
					+ "spring.datasource.hikari.maximum-pool-size to fewer for each instance.";
			case "57014" -> "Give the statements of the user of spring.datasource.username the time that a load takes: "
					+ "alter role ... set statement_timeout = 0";
			default -> null;
		};
	}

}
