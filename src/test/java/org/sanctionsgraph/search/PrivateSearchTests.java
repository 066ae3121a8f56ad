package org.sanctionsgraph.search;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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
		HttpResponse<String> got = this.api.get("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8),
				"Accept", "application/graphql-response+json");
		assertThat(got.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(got.headers().firstValue("ETag")).isEmpty();
		assertThat(this.documents.query(document, null)).isNull();
		assertThat(output.getAll()).doesNotContain("Qwertyuiop").doesNotContain("Zxcvbnm");
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
