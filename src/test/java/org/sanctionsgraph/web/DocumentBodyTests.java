package org.sanctionsgraph.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.kernel.Sha256;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

/** A body of type {@code application/graphql} is the document by itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DocumentBodyTests {

	private static final String NAME = "{\"__typename\":\"Query\"}";

	@LocalServerPort
	private int port;

	@Autowired
	private Caches caches;

	private Http http = new Http(0);

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/graphql", "application/graphql; charset=utf-8",
			"Application/GraphQL;charset=\"UTF-8\"" })
	void isAnsweredAsInJson(String type) {
		assertThat(this.http.send("POST", "", ofString("# ü 习\n{ __typename }"), "Content-Type", type).data())
			.isEqualTo(NAME);
	}

	@Test
	void takesItsOtherParametersFromTheUrl() {
		Http.Reply reply = this.http
			.document(Map.of("variables", "{\"skip\":true}", "operationName", "Second", "extensions", "{}"), ofString(
					"query First { __typename } query Second($skip: Boolean!) { a: __typename @skip(if: $skip) }"));
		assertThat(reply.data()).isEqualTo("{}");
	}

	@Test
	void sharesTheCacheWithJson() {
		String document = "{ dataset { version } } # " + UUID.randomUUID();
		Http.Reply json = this.http.query(document);
		CacheStats before = this.caches.stats("responses");
		assertThat(this.http.document(document).text()).isEqualTo(json.text());
		assertThat(this.caches.stats("responses").minus(before).hitCount()).isOne();
	}

	@Test
	void isRegisteredByItsHash() {
		String document = "{ __typename } # " + UUID.randomUUID();
		String hash = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(Sha256.of(document));
		assertThat(this.http.document(Map.of("extensions", hash), ofString(document)).data()).isEqualTo(NAME);
		assertThat(this.http.get(Map.of("extensions", hash)).data()).isEqualTo(NAME);
	}

	@Test
	void hasTheLimitsOfOtherDocuments() {
		assertThat(this.http.document("{" + " __typename".repeat(6000) + " }").code()).isEqualTo("TOO_LARGE");
		assertThat(this.http.document("{ nothing }").status()).isEqualTo(200);
		assertThat(this.http.document("{ nothing }", "Accept", Http.RESPONSE).status()).isEqualTo(400);
	}

	@Test
	void isRefusedWhenLargerThanPermittedWhetherItsSizeIsGivenOrNot() {
		byte[] large = " ".repeat(256 * 1024 + 1).getBytes(StandardCharsets.US_ASCII);
		assertRefused(this.http.document(Map.of(), ofByteArray(large)), 413, "CONTENT_TOO_LARGE", "262144 bytes");
		assertRefused(this.http.document(Map.of(), ofInputStream(() -> new ByteArrayInputStream(large))), 413,
				"CONTENT_TOO_LARGE", "262144 bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t" })
	void isRefusedWhenEmpty(String document) {
		assertRefused(this.http.document(document), 400, "BAD_REQUEST", "'query' is missing");
	}

	@Test
	void isRefusedWhenItIsNotUtf8() {
		byte[] latin = "{ __typename } # \u00fc".getBytes(StandardCharsets.ISO_8859_1);
		assertRefused(this.http.document(Map.of(), ofByteArray(latin)), 400, "BAD_REQUEST", "UTF-8");
		byte[] surrogate = { '{', 'a', '}', '#', (byte) 0xED, (byte) 0xA0, (byte) 0x80 };
		assertRefused(this.http.document(Map.of(), ofByteArray(surrogate)), 400, "BAD_REQUEST", "UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			query      | {__typename} | "remove parameter 'query'"
			documentId | some         | "either 'query' or 'documentId'"
			variables  | {            | "parameter 'variables' is not JSON"
			variables  | [1]          | "'variables' must be a JSON object"
			extensions | 5            | "'extensions' must be a JSON object"
			""")
	void isRefusedBesideAParameterThatDoesNotFit(String name, String value, String message) {
		assertRefused(this.http.document(Map.of(name, value), ofString("{ __typename }")), 400, "BAD_REQUEST", message);
	}

	private static void assertRefused(Http.Reply reply, int status, String code, String message) {
		assertThat(reply.status()).isEqualTo(status);
		assertThat(reply.code()).isEqualTo(code);
		assertThat(reply.json().at("/errors/0/message").asString()).contains(message);
	}

}
