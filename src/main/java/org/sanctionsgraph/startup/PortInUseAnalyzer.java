package org.sanctionsgraph.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Names the address that is in use, and the property that sets another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	private static final String MANAGEMENT = "management.server";

	private final Environment environment;

	PortInUseAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
		int port = cause.getPort();
		String server = this.environment.getProperty(MANAGEMENT + ".port", "").equals(String.valueOf(port)) ? MANAGEMENT
				: "server";
		String address = this.environment.getProperty(server + ".address", "*");
		return new FailureAnalysis("The address %s:%d is in use by another process.".formatted(address, port),
				"Set %s.port to a free port, for example --%s.port=%d, or stop the other process.".formatted(server,
						server, port + 1),
				cause);
	}

}
