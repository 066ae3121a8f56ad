package org.sanctionsgraph.startup;

import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.versions.DatasetVersions;
import org.sanctionsgraph.versions.RecordCounts;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Logs where GraphiQL and the endpoint are, and which dataset they serve. */
@Component
class StartupMessage {

	private static final Log log = LogFactory.getLog(StartupMessage.class);

	private final Environment environment;

	private final DatasetVersions versions;

	private final RecordCounts records;

	StartupMessage(Environment environment, DatasetVersions versions, RecordCounts records) {
		this.environment = environment;
		this.versions = versions;
		this.records = records;
	}

	@EventListener(ApplicationReadyEvent.class)
	void log() {
		if (this.environment.containsProperty("local.server.port")) {
			log.info("%sGraphQL endpoint at %s; dataset %s: %s".formatted(graphiQl(),
					address(this.environment.getProperty("spring.graphql.http.path", "/graphql")),
					this.versions.current(), counts()));
		}
	}

	/** The number of records of each type: {@code Actor 312, Claim 7641}. */
	private String counts() {
		return this.records.byType()
			.entrySet()
			.stream()
			.map((count) -> "%s %d".formatted(count.getKey(), count.getValue()))
			.collect(Collectors.joining(", "));
	}

	private String graphiQl() {
		boolean served = this.environment.getProperty("sanctions-graph.graphiql", Boolean.class, true);
		return served ? "GraphiQL at %s, ".formatted(address("/graphiql")) : "";
	}

	private String address(String path) {
		boolean tls = this.environment.containsProperty("server.ssl.bundle")
				|| this.environment.containsProperty("server.ssl.key-store")
				|| this.environment.containsProperty("server.ssl.certificate");
		return "%s://%s:%s%s%s".formatted(tls ? "https" : "http",
				this.environment.getProperty("server.address", "localhost"),
				this.environment.getProperty("local.server.port"),
				this.environment.getProperty("server.servlet.context-path", ""), path);
	}

}
