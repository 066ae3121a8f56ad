package org.sanctionsgraph.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.EngineTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing parses the body of a request that only reads. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadBodiesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/graphql?query=%7B__typename%7D" })
	void aBodyOfAGetIsIgnored(String path, CapturedOutput output) throws Exception {
		assertThat(get(path, "q=123").statusCode()).isEqualTo(200);
		assertThat(get(path, "{\"a\":".repeat(50_000)).statusCode()).isEqualTo(200);
		assertThat(output).doesNotContain("HttpMessageNotReadableException");
	}

	@Test
	void anUnknownAddressHasOneFormWhateverTheClientAccepts() throws Exception {
		for (String accept : new String[] { "application/xml", "image/png", ";;;", "text/html", "*/*" }) {
			HttpResponse<String> reply = send(HttpRequest.newBuilder(uri("/nope")).header("Accept", accept));
			assertThat(reply.statusCode()).isEqualTo(404);
			assertThat(reply.body()).contains("\"code\":\"NOT_FOUND\"");
			assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json");
		}
	}

	private HttpResponse<String> get(String path, String body) throws Exception {
		return send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/json")
			.method("GET", HttpRequest.BodyPublishers.ofString(body)));
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
