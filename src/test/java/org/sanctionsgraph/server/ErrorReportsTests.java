package org.sanctionsgraph.server;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server refuses before the application sees it has the form of the rest. */
@EngineTest
class ErrorReportsTests {

	private static final String HOST = "Host: localhost";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/graphql%2f", "/graphql%5c", "/%00", "/..%2f", "/graphql\\x", "/%zz", "/%", "/a%ff",
			"/<script>", "/a b", "/../../etc/passwd", "/graphql/../../x", "/_static/%2e%2e%2fx", "/graphiql/%2f" })
	void aPathThatCannotBeServedIsABadRequest(String path) throws IOException {
		assertRefused(RawRequest.send(this.port, "GET %s HTTP/1.1".formatted(path), HOST), "400", "Bad Request",
				"BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nope", "/graphql/", "//graphql", "/graphql;x=1//", "/graphql/%2e", "/x/../graphql",
			"/graphql%252f", "/nope%0a", "/nope?a=%zz", "/graphiql/..;/", "/_static/%2e%2e/x", "/error" })
	void aPathThatNothingServesIsNotFound(String path) throws IOException {
		assertRefused(RawRequest.send(this.port, "GET %s HTTP/1.1".formatted(path), HOST), "404", "Not Found",
				"NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					GET /graphql HTTP/1.1  | Other: x                         | 400 | Bad Request                | BAD_REQUEST
					GET /graphql HTTP/1.1  | Host: a b                        | 400 | Bad Request                | BAD_REQUEST
					GET /graphql HTTP/1.1  | Host: a ~ Bad Header: x         | 400 | Bad Request                | BAD_REQUEST
					POST /graphql HTTP/1.1 | Host: a ~ Content-Length: -4    | 400 | Bad Request                | BAD_REQUEST
					POST /graphql HTTP/1.1 | Host: a ~ Transfer-Encoding: xy | 501 | Not Implemented            | NOT_IMPLEMENTED
					GET /graphql HTTP/1.1  | Host: a ~ Expect: xy            | 417 | Expectation Failed         | EXPECTATION_FAILED
					CONNECT /x HTTP/1.1    | Host: a                          | 501 | Not Implemented            | NOT_IMPLEMENTED
					GET / HTTP/9.1         | Host: a                          | 505 | HTTP Version not supported | HTTP_VERSION_NOT_SUPPORTED
					""")
	void soIsWhatIsNoRequestThatItKnows(String line, String headers, String status, String reason, String code)
			throws IOException {
		assertRefused(RawRequest.send(this.port, line, headers.replace(" ~ ", "\r\n")), status, reason, code);
	}

	@Test
	void soIsARequestWithTooLongAHead() throws IOException {
		assertRefused(RawRequest.send(this.port, "GET /graphql?query=" + "x".repeat(60_000) + " HTTP/1.1", HOST), "400",
				"Bad Request", "BAD_REQUEST");
	}

	@Test
	void theFormIsThatOfTheEndpoint() {
		assertThat(new Endpoint(this.port).get("/graphql").body())
			.matches(form("Parameter 'query' is missing", "BAD_REQUEST"));
	}

	private static void assertRefused(String response, String status, String message, String code) {
		assertThat(response).startsWith("HTTP/1.1 %s ".formatted(status))
			.contains("Content-Type: application/json", "X-Content-Type-Options: nosniff");
		assertThat(response.substring(response.indexOf("\r\n\r\n")).strip().replaceAll("^\\w+\r\n|\r\n0$", ""))
			.matches(form(message, code));
	}

	private static String form(String message, String code) {
		return "\\{\"errors\":\\[\\{\"message\":\"%s\",\"extensions\":\\{\"code\":\"%s\"}}]}".formatted(message, code);
	}

}
