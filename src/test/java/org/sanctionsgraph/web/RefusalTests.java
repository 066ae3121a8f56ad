package org.sanctionsgraph.web;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusalTests {

	private static final String GOOD = "{\"query\":\"{__typename}\"}";

	private static final int TOO_LARGE = 256 * 1024 + 1;

	@LocalServerPort
	private int port;

	private Http http = new Http(0);

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "nonsense", "[" + GOOD + "]", "\"text\"", "null", "{}", GOOD + GOOD,
			"{\"query\":5}", "{\"query\":null}", "{\"query\":true}", "{\"query\":{}}",
			"{\"query\":\"{__typename}\",\"operationName\":1}", "{\"query\":\"{__typename}\",\"variables\":\"{}\"}",
			"{\"query\":\"{__typename}\",\"variables\":[]}", "{\"query\":\"{__typename}\",\"extensions\":0}" })
	void refusesABodyOfAnotherShape(String body) {
		assertRefused(this.http.post(body), 400, "BAD_REQUEST");
		assertRefused(this.http.post(body, "Accept", Http.RESPONSE), 400, "BAD_REQUEST");
	}

	@Test
	void saysThatABodyIsEmpty() {
		assertThat(this.http.post("").body()).asString().contains("The body is empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}",
			"{\"query\":\"{__typename}\",\"variables\":{\"a\":1,\"a\":1}}" })
	void refusesAKeyThatIsGivenTwice(String body) {
		assertRefused(this.http.post(body), 400, "BAD_REQUEST");
		assertThat(this.http.post(body).body()).asString().contains("each key once in its object; see line 1, column ");
	}

	@Test
	void refusesNestingThatWouldExhaustIt() {
		assertRefused(this.http.post("[".repeat(100_000)), 400, "BAD_REQUEST");
		assertRefused(this.http.post("{\"query\":\"{__typename}\",\"variables\":%s1%s}"
			.formatted("{\"a\":".repeat(30_000), "}".repeat(30_000))), 400, "BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?query=", "?query=%FF", "?query=%7B__typename%7D&variables=%7B",
			"?query=%7B__typename%7D&variables=5", "?query=%7B__typename%7D&extensions=%5B%5D" })
	void refusesAUrlThatCannotBeRead(String url) {
		assertRefused(this.http.send("GET", url, noBody()), 400, "BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource({ "query=%7B__typename%7D&query=%7Bdataset%7Bversion%7D%7D, query",
			"query=%7B__typename%7D&query=, query",
			"query=%7B__typename%7D&variables=%7B%7D&variables=%7B%7D, variables",
			"query=%7B__typename%7D&variables&variables=, variables",
			"query=query+Q%7B__typename%7D&operationName=Q&operationName=Q, operationName",
			"query=%7B__typename%7D&extensions=%7B%7D&extensions=%7B%7D, extensions",
			"documentId=a&documentId=b, documentId" })
	void refusesAParameterGivenTwiceAndNamesIt(String parameters, String twice) {
		Http.Reply reply = this.http.send("GET", "?" + parameters, noBody());
		assertRefused(reply, 400, "BAD_REQUEST");
		assertThat(reply.json().at("/errors/0/message").asString())
			.isEqualTo("Parameter '%s' is there twice; send it once".formatted(twice));
	}

	@ParameterizedTest
	@CsvSource({ "variables=%7B%7D&variables=%7B%7D, variables", "operationName=Q&operationName=, operationName",
			"extensions=%7B%7D&extensions=%7B%22a%22:1%7D, extensions", "query=%7Ba%7D&query=%7Bb%7D, query" })
	void refusesAParameterGivenTwiceBesideADocument(String parameters, String twice) {
		Http.Reply reply = this.http.send("POST", "?" + parameters, ofString("query Q { __typename }"), "Content-Type",
				"application/graphql");
		assertRefused(reply, 400, "BAD_REQUEST");
		assertThat(reply.json().at("/errors/0/message").asString()).contains("'%s' is there twice".formatted(twice));
	}

	@Test
	void passesOverParametersThatItDoesNotRead() {
		assertThat(this.http.send("GET", "?query=%7B__typename%7D&utm=1&utm=2", noBody()).status()).isEqualTo(200);
		assertThat(
				this.http.send("POST", "?query=1&query=2", ofString(GOOD), "Content-Type", "application/json").status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH", "FOO" })
	void namesTheMethodsThatAreAllowed(String method) {
		Http.Reply reply = this.http.send(method, "", ofString(GOOD), "Content-Type", "application/json");
		assertRefused(reply, 405, "METHOD_NOT_ALLOWED");
		assertThat(reply.header("allow").split(",")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
	}

	@Test
	void refusesTraceAsTheContainerDoesButInItsOwnShape() {
		assertRefused(this.http.send("TRACE", "", noBody()), 405, "METHOD_NOT_ALLOWED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/event-stream", "multipart/mixed", "application/xml", "nonsense",
			"application/json;q=0" })
	void refusesAClientThatTakesNoJson(String accept) {
		assertRefused(this.http.post(GOOD, "Accept", accept), 406, "NOT_ACCEPTABLE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/graphql+json", "application/graphql-response+json" })
	void refusesABodyOfAnotherType(String type) {
		Http.Reply reply = this.http.send("POST", "", ofString(GOOD), "Content-Type", type);
		assertRefused(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
		assertThat(reply.headers()).containsEntry("accept-post", "application/json, application/graphql");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json; charset=utf-16", "application/graphql; charset=iso-8859-1",
			"application/graphql; charset=nonsense", "nonsense" })
	void refusesATypeOrEncodingThatItCannotRead(String type) {
		Http.Reply reply = this.http.send("POST", "", ofString(GOOD), "Content-Type", type);
		assertRefused(reply, 400, "BAD_REQUEST");
	}

	@Test
	void namesTheEncodingThatItDoesNotRead() {
		Http.Reply reply = this.http.send("POST", "", ofString(GOOD), "Content-Type",
				"application/json; charset=iso-8859-1");
		assertRefused(reply, 400, "BAD_REQUEST");
		assertThat(reply.text()).contains("charset=ISO-8859-1", "UTF-8").doesNotContain("not in UTF-8");
	}

	@Test
	void refusesABodyOfNoType() {
		assertRefused(this.http.send("POST", "", ofString(GOOD)), 415, "UNSUPPORTED_MEDIA_TYPE");
	}

	@Test
	void refusesACompressedBody() {
		Http.Reply reply = this.http.post(GOOD, "Content-Encoding", "gzip");
		assertRefused(reply, 415, "UNSUPPORTED_MEDIA_TYPE");
		assertThat(reply.headers()).containsEntry("accept-encoding", "identity");
		assertThat(reply.text()).contains("the Content-Encoding 'gzip'");
	}

	@Test
	void refusesALargeBodyWhetherItsSizeIsGivenOrNot() {
		assertRefused(this.http.post("x".repeat(TOO_LARGE)), 413, "CONTENT_TOO_LARGE");
		Http.Reply chunked = this.http.send("POST", "",
				ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_LARGE])), "Content-Type", "application/json");
		assertRefused(chunked, 413, "CONTENT_TOO_LARGE");
	}

	@Test
	void takesABodyOfTheLargestSize() {
		String padded = GOOD + " ".repeat(TOO_LARGE - 1 - GOOD.length());
		assertThat(this.http.post(padded).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(ints = { 8300, 30_000 })
	void refusesALongUrl(int length) {
		Http.Reply reply = this.http.get(Map.of("query", "{__typename}#" + "x".repeat(length)));
		assertRefused(reply, 414, "URI_TOO_LONG");
	}

	@Test
	void takesAUrlOfTheLargestSize() {
		int fixed = "/graphql?query=%7B__typename%7D%23".length();
		Map<String, String> fitting = Map.of("query", "{__typename}#" + "x".repeat(8192 - fixed));
		Map<String, String> longer = Map.of("query", "{__typename}#" + "x".repeat(8193 - fixed));
		assertThat(this.http.get(fitting).status()).isEqualTo(200);
		assertRefused(this.http.get(longer), 414, "URI_TOO_LONG");
	}

	@Test
	void refusesAUrlTooLongToBeReadWithAPlain400() {
		Http.Reply reply = this.http.get(Map.of("query", "{__typename}#" + "x".repeat(60_000)));
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.text()).hasSizeLessThan(1000).doesNotContain("Exception", ".java", "org.", "Tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/..%2f", "/nothing", "/" })
	void revealsNoInternalsAtOtherPaths(String path) {
		Http.Reply reply = this.http.send("GET", path, noBody());
		assertThat(reply.status()).isBetween(400, 499);
		assertThat(reply.text()).doesNotContain("Exception", "trace", ".java", "org.");
	}

	private static void assertRefused(Http.Reply reply, int status, String code) {
		assertThat(reply.status()).isEqualTo(status);
		assertThat(reply.header("content-type")).matches("application/(graphql-response\\+)?json");
		assertThat(reply.json().propertyNames()).containsExactly("errors");
		assertThat(reply.json().at("/errors/0/message").asString()).isNotBlank()
			.doesNotContain("Exception", "jackson", "org.", ".java");
		assertThat(reply.code()).isEqualTo(code);
	}

}
