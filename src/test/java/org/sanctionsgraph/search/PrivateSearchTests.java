package org.sanctionsgraph.search;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.documents.ParsedDocuments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody searches for is nobody else's business. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "logging.level.org.sanctionsgraph=DEBUG")
@ExtendWith(OutputCaptureExtension.class)
class PrivateSearchTests {

	private static final String NAME = "Qwertyuiop Zxcvbnm";

	@Autowired
	private Endpoint api;

	@Autowired
	private ParsedDocuments documents;

	@ParameterizedTest
	@ValueSource(strings = { "searchActors(name: \"%s\") { score }", "search(text: \"%s\") { snippet }",
			"suggest(prefix: \"%s\") { text }", "matchActors(queries: [{ name: \"%s\" }]) { score }",
			"actors(filter: { name: \"%s\" }) { totalCount }", "searchActors(name: \"%s\", first: 0) { score }" })
	void isNeitherStoredNorLogged(String field, CapturedOutput output) {
		String document = "{ " + field.formatted(NAME) + " }";
		assertThat(this.api.ask(document).response().headers().firstValue("Cache-Control")).contains("no-store");
		HttpResponse<String> got = this.api.get("/graphql?query=" + encoded(document), "Accept",
				"application/graphql-response+json");
		assertThat(got.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(got.headers().firstValue("ETag")).isEmpty();
		assertThat(this.documents.query(document, null)).isNull();
		assertThat(output.getAll()).doesNotContain("Qwertyuiop").doesNotContain("Zxcvbnm");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"query A { searchActors(name: \"%1$s\") { score } } query B { actors(first: 1) { totalCount } } | {}",
			"query B { actors(first: 1) { totalCount } suggest(prefix: \"%1$s\") @skip(if: true) { text } } | {}",
			"query B { actors(first: 1) { totalCount } none: actors(filter: {name: \"%1$s\"}) @include(if: false) { totalCount } } | {}",
			"query B($f: ActorFilter) { actors(first: 1) { totalCount } none: actors(filter: $f) @include(if: false) { totalCount } } | {\"f\":{\"name\":\"%1$s\"}}",
			"query B { actors(first: 1) { totalCount } ...F @skip(if: true) } fragment F on Query { search(text: \"%1$s\") { snippet } } | {}" })
	void isNotStoredWhereNothingIsSearched(String document, String variables) {
		this.api.ask("query B { actors(first: 1) { totalCount } }");
		for (int round = 0; round < 2; round++) {
			HttpResponse<String> got = this.api.get("/graphql?operationName=B&query="
					+ encoded(document.formatted(NAME)) + "&variables=" + encoded(variables.formatted(NAME)), "Accept",
					"application/graphql-response+json");
			assertThat(got.headers().firstValue("Cache-Control")).as(got.body()).contains("no-store");
			assertThat(got.body()).contains("totalCount");
		}
	}

	@Test
	void otherDocumentsMayBeStored() {
		HttpResponse<String> got = this.api.get(
				"/graphql?query=" + encoded(
						"query ($f: ActorFilter) { actors(filter: $f, orderBy: {field: NAME}) { nodes { name } } }")
						+ "&variables=" + encoded("{\"f\":{\"kinds\":[\"STATE\"]}}"),
				"Accept", "application/graphql-response+json");
		assertThat(got.headers().firstValue("Cache-Control").orElse("")).contains("public");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void documentsWithVariablesAreKeptWithoutThem() {
		String document = "query ($name: String!) { searchActors(name: $name) { score } }";
		this.api.ask(document, Map.of("name", NAME));
		assertThat(this.documents.query(document, null)).isNotNull();
		HttpResponse<String> other = this.api.ask("{ measures(first: 1) { nodes { id } } }").response();
		assertThat(other.headers().allValues("Cache-Control")).isEqualTo(List.of());
	}

}
