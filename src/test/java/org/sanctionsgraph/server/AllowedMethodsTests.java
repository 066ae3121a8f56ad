package org.sanctionsgraph.server;

import java.io.IOException;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.EngineTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address names the methods that it serves, however it is asked. */
@EngineTest
class AllowedMethodsTests {

	private static final String[] READING = { "GET", "HEAD", "OPTIONS" };

	private static final Pattern ALLOWED = Pattern.compile("Allow: (.*)");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(
			strings = { "OPTIONS", "PUT", "PATCH", "DELETE", "FOO", "TRACE", "OPTIONS; Origin: https://site.example",
					"OPTIONS; Origin: https://site.example; Access-Control-Request-Method: POST",
					"OPTIONS; Origin: https://site.example; Access-Control-Request-Method: DELETE" })
	void theEndpointNamesThoseThatItServes(String asked) throws IOException {
		assertThat(allowed("/graphql", asked)).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
	}

	@Test
	void theWholeServerNamesThoseOfItsAddresses() throws IOException {
		assertThat(allowed("*", "OPTIONS")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
		assertThat(send("*", "OPTIONS")).startsWith("HTTP/1.1 204");
		for (String asked : new String[] { "GET", "HEAD", "POST", "PUT", "TRACE" }) {
			assertThat(send("*", asked)).as(asked).startsWith("HTTP/1.1 400").doesNotContain("Allow: ");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/graphql/schema, 204", "/graphiql, 200", "/graphiql/index.html, 200", "/graphiql/examples, 200",
			"/, 200", "/actuator/health, 200" })
	void whatIsOnlyReadNamesWhatReads(String path, int status) throws IOException {
		assertThat(send(path, "OPTIONS")).startsWith("HTTP/1.1 " + status);
		for (String asked : new String[] { "OPTIONS", "POST", "PUT", "DELETE", "FOO", "TRACE",
				"OPTIONS; Origin: https://site.example; Access-Control-Request-Method: GET" }) {
			assertThat(allowed(path, asked)).as(asked).containsExactlyInAnyOrder(READING);
		}
		for (String served : new String[] { "GET", "HEAD" }) {
			assertThat(send(path, served)).doesNotStartWith("HTTP/1.1 4").doesNotContain("Allow: ");
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "OPTIONS", "PUT", "OPTIONS; Origin: https://site.example; Access-Control-Request-Method: GET" })
	void nothingIsAllowedWhereNothingIs(String asked) throws IOException {
		assertThat(send("/nope", asked)).startsWith("HTTP/1.1 404").doesNotContain("Allow: ");
	}

	private String[] allowed(String path, String asked) throws IOException {
		String response = send(path, asked);
		assertThat(response).doesNotContain("Access-Control-Allow");
		assertThat(response.startsWith("HTTP/1.1 405")).as(response).isNotEqualTo(asked.startsWith("OPTIONS"));
		return ALLOWED.matcher(response).results().map((header) -> header.group(1)).findFirst().orElse("").split(", *");
	}

	private String send(String path, String asked) throws IOException {
		String[] parts = asked.split("; ", 2);
		return RawRequest.send(this.port, "%s %s HTTP/1.1".formatted(parts[0], path), "Host: localhost",
				"Content-Length: 0" + ((parts.length == 1) ? "" : "\r\n" + parts[1].replace("; ", "\r\n")));
	}

}
