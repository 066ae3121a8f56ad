package org.sanctionsgraph.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EndpointTests {

	private static final String NAME = "{\"__typename\":\"Query\"}";

	private static final String LARGE = "{ actors(first: 50) { nodes { id name summary } } }";

	@LocalServerPort
	private int port;

	private Http http = new Http(0);

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void answersAQueryByGetAsByPost() {
		assertThat(this.http.get(Map.of("query", "{ __typename }")).data()).isEqualTo(NAME);
		assertThat(this.http.query("{ __typename }").data()).isEqualTo(NAME);
	}

	@Test
	void takesEmptyParametersOfAUrlAsAbsent() {
		Http.Reply reply = this.http
			.get(Map.of("query", "{ __typename }", "operationName", "", "variables", "", "extensions", ""));
		assertThat(reply.data()).isEqualTo(NAME);
	}

	@Test
	void takesBracketsThatAClientLeftAsTheyWere() {
		assertThat(this.http.send("GET", "?query=query+Q%7B__typename%7D&extensions[a]=[1]", noBody()).data())
			.isEqualTo(NAME);
	}

	@Test
	void readsVariablesInAUrlAsJson() {
		Http.Reply reply = this.http.get(Map.of("query", "query Q($none: Boolean!) { __typename @skip(if: $none) }",
				"operationName", "Q", "variables", "{\"none\":true}"));
		assertThat(reply.data()).isEqualTo("{}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { __typename }", "subscription { __typename }" })
	void runsNothingButQueriesByGet(String document) {
		Http.Reply reply = this.http.get(Map.of("query", document));
		assertThat(reply.status()).isEqualTo(405);
		assertThat(reply.headers()).containsEntry("allow", "POST");
		assertThat(reply.code()).isEqualTo("METHOD_NOT_ALLOWED");
	}

	@Test
	void choosesTheOperationBeforeItRefusesAMethod() {
		String both = "query Read { __typename } mutation Write { __typename }";
		assertThat(this.http.get(Map.of("query", both, "operationName", "Write")).status()).isEqualTo(405);
		assertThat(this.http.get(Map.of("query", both, "operationName", "Read")).status()).isNotEqualTo(405);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                                                | application/json
			*/*                                                             | application/json
			application/json                                                | application/json
			application/graphql-response+json                               | application/graphql-response+json
			application/graphql-response+json, application/json;q=0.9       | application/graphql-response+json
			application/graphql-response+json;q=0.5, application/json       | application/json
			application/graphql-response+json, application/json, text/event-stream | application/graphql-response+json
			text/html, */*;q=0.8                                            | application/json
			""")
	void answersInTheTypeThatTheClientPrefers(String accept, String type) {
		String[] headers = (accept == null) ? new String[0] : new String[] { "Accept", accept };
		assertThat(this.http.query("{ __typename }", headers).header("content-type")).isEqualTo(type);
	}

	@Test
	void refusesADocumentByStatusOnlyUnderTheNewerType() {
		assertThat(this.http.query("{ nothing }").status()).isEqualTo(200);
		Http.Reply newer = this.http.query("{ nothing }", "Accept", Http.RESPONSE);
		assertThat(newer.status()).isEqualTo(400);
		assertThat(newer.json().has("data")).isFalse();
	}

	@Test
	void reportsErrorsInTheSameWordsWhateverTheLanguage() {
		String wrong = "{ actors(filter: { kinds: [DRAGON] }) { totalCount } }";
		assertThat(this.http.query(wrong, "Accept-Language", "de").text()).isEqualTo(this.http.query(wrong).text());
	}

	@Test
	void answersNotModifiedToAClientThatHasTheAnswer() {
		Http.Reply first = this.http.get(Map.of("query", LARGE));
		Http.Reply second = this.http.get(Map.of("query", LARGE), "If-None-Match", first.header("etag"));
		assertThat(first.header("cache-control")).matches("max-age=\\d+, public");
		assertThat(first.header("vary").toLowerCase().split(", *")).containsExactly("accept", "accept-encoding");
		assertThat(second.status()).isEqualTo(304);
		assertThat(second.text()).isEmpty();
		assertThat(this.http.get(Map.of("query", LARGE), "If-None-Match", "*").status()).isEqualTo(304);
		Http.Reply other = this.http.get(Map.of("query", "{ __typename }"), "If-None-Match", first.header("etag"));
		assertThat(other.status()).isEqualTo(200);
	}

	@Test
	void showsNoErrorToThoseWhoAskForOne() {
		assertThat(new Endpoint(this.port).get("/error").statusCode()).isEqualTo(404);
		assertThat(new Endpoint(this.port).get("/errors").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json", "*/*" })
	void tellsAnUnknownPathInOneForm(String accepted) {
		HttpResponse<String> reply = new Endpoint(this.port).get("/nope", "Accept", accepted);
		assertThat(reply.statusCode()).isEqualTo(404);
		assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
		assertThat(reply.body())
			.isEqualTo("{\"errors\":[{\"message\":\"Not Found\",\"extensions\":{\"code\":\"NOT_FOUND\"}}]}");
	}

	@Test
	void letsNobodyCacheAnError() {
		Http.Reply reply = this.http.get(Map.of("query", "{ nothing }"));
		assertThat(reply.headers()).containsEntry("cache-control", "no-store").doesNotContainKey("etag");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", Http.RESPONSE })
	void compressesLargeAnswersOfEitherType(String type) {
		Http.Reply small = this.http.query("{ __typename }", "Accept", type, "Accept-Encoding", "gzip");
		Http.Reply large = this.http.query(LARGE, "Accept", type, "Accept-Encoding", "gzip");
		assertThat(small.headers()).doesNotContainKey("content-encoding");
		assertThat(large.headers()).containsEntry("content-encoding", "gzip").containsEntry("content-type", type);
	}

	@Test
	void compressesACachedResponseAsItDidTheFirst() throws IOException {
		String plain = this.http.query(LARGE, "Accept-Encoding", "gzip;q=0").text();
		for (int i = 0; i < 2; i++) {
			Http.Reply reply = this.http.query(LARGE, "Accept-Encoding", "br;q=1.0, gzip;q=0.8");
			assertThat(reply.header("content-encoding")).isEqualTo("gzip");
			assertThat(reply.unzipped()).isEqualTo(plain);
		}
	}

	@Test
	void readsAUrlAsUtf8WhateverTheCharsetOfTheRequest() {
		String query = "?query=%7Bactors(filter:%7Bkinds:%5B%22%C3%A9%22%5D%7D)%7BtotalCount%7D%7D";
		assertThat(this.http.send("GET", query, noBody(), "Content-Type", "text/plain;charset=utf-16").text())
			.contains("\u00e9");
	}

	@Test
	void answersHeadWithTheHeadersOfGet() {
		Http.Reply reply = this.http.send("HEAD", "?query=%7B__typename%7D", noBody());
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.headers()).containsKey("etag");
		assertThat(reply.text()).isEmpty();
		assertThat(this.http.send("HEAD", "/schema", noBody()).status()).isEqualTo(200);
	}

	@Test
	void advertisesNoDirectiveThatItDoesNotDeliver() {
		assertThat(this.http.query("{ __schema { directives { name } } }").text()).contains("oneOf")
			.doesNotContain("defer");
		assertThat(this.http.send("GET", "/schema", noBody()).text()).contains("type Actor").doesNotContain("@defer");
	}

	@Test
	void opensToNoOtherSiteByDefault() {
		Http.Reply preflight = this.http.send("OPTIONS", "", noBody(), "Origin", "https://site.example",
				"Access-Control-Request-Method", "POST");
		Http.Reply asked = this.http.query("{ __typename }", "Origin", "https://site.example");
		assertThat(preflight.headers()).doesNotContainKey("access-control-allow-origin");
		assertThat(asked.headers()).doesNotContainKey("access-control-allow-origin");
	}

}
