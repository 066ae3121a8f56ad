package org.sanctionsgraph.web;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** A server for the pages of one site, without GraphiQL. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.cors.allowed-origins=https://site.example", "sanctions-graph.graphiql=false" })
class OtherSitesTests {

	private static final String ALLOWED = "Access-Control-Allow-Origin";

	@Autowired
	Endpoint endpoint;

	@ParameterizedTest
	@ValueSource(strings = { "/export/asks.csv", "/export/asks.jsonl", "/export/ftm.jsonl", "/pictures/schema.svg",
			"/records/marco-rubio", "/changes.atom", "/fixtures.json", "/graphql/schema" })
	void pagesOfTheSiteMayRead(String path) {
		HttpResponse<String> own = this.endpoint.get(path, "Origin", "https://site.example");
		assertThat(own.statusCode()).isIn(200, 302);
		assertThat(own.headers().firstValue(ALLOWED)).contains("https://site.example");
		HttpResponse<String> other = this.endpoint.get(path, "Origin", "https://evil.example");
		assertThat(other.statusCode()).isEqualTo(403);
		assertThat(other.headers().firstValue(ALLOWED)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7B__typename%7D", "/graphql/schema", "/changes.atom",
			"/pictures/schema.svg", "/export/asks.csv", "/fixtures.json", "/records/marco-rubio" })
	void whatPagesOfTheSiteMayReadTheyMayAskTheHeadersOf(String path) {
		HttpResponse<String> head = this.endpoint.head(path, "Origin", "https://site.example");
		assertThat(head.statusCode()).isIn(200, 302);
		assertThat(head.headers().firstValue(ALLOWED)).contains("https://site.example");
		assertThat(this.endpoint.head(path, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
	}

	@Test
	void theAddressOfARecordLeadsToItsResponse() {
		HttpResponse<String> link = this.endpoint.get("/records/marco-rubio");
		String target = link.headers().firstValue("Location").orElseThrow();
		URI address = URI.create("/records/marco-rubio").resolve(target);
		HttpResponse<String> response = this.endpoint.get(address.getRawPath() + "?" + address.getRawQuery());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).contains("\"Marco Rubio\"").doesNotContain("\"errors\"");
	}

}
