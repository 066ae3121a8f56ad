package org.sanctionsgraph;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The examples that newcomers try get the answers that they are known to get. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HttpExamplesTests {

	static final GoldenAnswers EXAMPLES = new GoldenAnswers(Path.of("http-examples"),
			Path.of("src/test/resources/golden"));

	@LocalServerPort
	private int port;

	@TestFactory
	Stream<DynamicNode> getTheirGoldenAnswers() {
		return EXAMPLES.testsAt(URI.create("http://localhost:" + this.port));
	}

}
