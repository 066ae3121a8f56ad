package org.sanctionsgraph.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.SanctionsGraph;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The application says where it serves what, or which address it could not have. */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

	@Test
	void aLineSaysWhereGraphiQlAndTheEndpointAre(CapturedOutput output) {
		try (ConfigurableApplicationContext application = start("--server.port=0",
				"--server.servlet.context-path=/sg")) {
			int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			String version = new Endpoint(port).get("/sg/graphql?query=%7Bdataset%7Bversion%7D%7D").body();
			assertThat(output.getOut())
				.containsPattern(("GraphiQL at http://localhost:%d/sg/graphiql, GraphQL endpoint at "
						+ "http://localhost:%d/sg/graphql; dataset \\w{8,}: Actor \\d+, ")
					.formatted(port, port))
				.contains("dataset " + version.replaceAll(".*\"version\":\"(\\w+)\".*", "$1"));
		}
	}

	@Test
	void aPortInUseIsNamedWithThePropertyThatSetsAnother(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			String port = "--server.port=" + taken.getLocalPort();
			assertThatThrownBy(() -> start(port)).hasRootCauseInstanceOf(IOException.class)
				.hasStackTraceContaining(PortInUseException.class.getName());
			assertThat(output.getOut())
				.contains("The address *:%d is in use by another process.".formatted(taken.getLocalPort()))
				.contains("Set server.port to a free port, for example --server.port=");
		}
	}

	@Test
	void aManagementPortInUseIsNamedWithItsOwnProperty(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatThrownBy(() -> start("--server.port=0", "--management.server.port=" + taken.getLocalPort(),
					"--management.server.address=127.0.0.1"))
				.hasStackTraceContaining(PortInUseException.class.getName());
			assertThat(output.getOut())
				.contains("The address 127.0.0.1:%d is in use by another process.".formatted(taken.getLocalPort()))
				.contains("Set management.server.port to a free port, for example --management.server.port=");
		}
	}

	private static ConfigurableApplicationContext start(String... arguments) {
		return new SpringApplicationBuilder(SanctionsGraph.class).run(arguments);
	}

}
