package org.sanctionsgraph.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PersistedDocumentsTests {

	private static final String NAME = "{\"__typename\":\"Query\"}";

	@LocalServerPort
	private int port;

	private Http http = new Http(0);

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void registersADocumentByApollosHandshake() {
		String document = fresh();
		Http.Reply unknown = this.http.post(Map.of("extensions", hash(document)));
		assertThat(unknown.status()).isEqualTo(200);
		assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		assertThat(unknown.json().at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
		assertThat(this.http.post(Map.of("query", document, "extensions", hash(document))).data()).isEqualTo(NAME);
		assertThat(this.http.post(Map.of("extensions", hash(document))).data()).isEqualTo(NAME);
		assertThat(this.http.get(Map.of("documentId", "sha256:" + Sha256.of(document))).data()).isEqualTo(NAME);
	}

	@Test
	void registersADocumentWhoseAnswerIsCached() {
		String document = fresh();
		this.http.query(document);
		this.http.post(Map.of("query", document, "extensions", hash(document)));
		assertThat(this.http.post(Map.of("extensions", hash(document))).data()).isEqualTo(NAME);
	}

	@Test
	void refusesTheHashOfAnotherDocument() {
		Http.Reply reply = this.http.post(Map.of("query", fresh(), "extensions", hash("{ other }")), "Accept",
				Http.RESPONSE);
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.code()).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
	}

	@Test
	void refusesTheHashOfAnotherDocumentBesideAnId() {
		String document = fresh();
		this.http.post(Map.of("query", document, "extensions", hash(document)));
		String id = Sha256.of(document);
		assertThat(this.http.post(Map.of("documentId", id, "extensions", hash(document))).data()).isEqualTo(NAME);
		assertThat(this.http.post(Map.of("documentId", id, "extensions", hash("{ other }"))).code())
			.isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"x"                              | Parameter 'persistedQuery' must be a JSON object
			{}                               | Parameter 'persistedQuery.version' must be 1
			{"sha256Hash":"ab"}              | Parameter 'persistedQuery.version' must be 1
			{"version":2,"sha256Hash":"ab"}  | Parameter 'persistedQuery.version' must be 1
			{"version":"1","sha256Hash":"a"} | Parameter 'persistedQuery.version' must be 1
			{"version":1}                    | Parameter 'persistedQuery.sha256Hash' must be a string
			{"version":1,"sha256Hash":5}     | Parameter 'persistedQuery.sha256Hash' must be a string
			""")
	void tellsWhatIsWrongWithAHandshake(String persisted, String message) {
		Object extensions = Map.of("persistedQuery", JsonMapper.shared().readValue(persisted, Object.class));
		Http.Reply reply = this.http.post(Map.of("query", "{ __typename }", "extensions", extensions));
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.json().at("/errors/0/message").asString()).isEqualTo(message);
	}

	@Test
	void registersNoInvalidDocument() {
		String invalid = "{ nothing } # " + UUID.randomUUID();
		this.http.post(Map.of("query", invalid, "extensions", hash(invalid)));
		assertThat(this.http.post(Map.of("extensions", hash(invalid))).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
	}

	@Test
	void refusesAnIdThatNoDocumentHas() {
		Http.Reply reply = this.http.get(Map.of("documentId", "sha256:" + Sha256.of("nothing")), "Accept",
				Http.RESPONSE);
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.code()).isEqualTo("PERSISTED_DOCUMENT_NOT_FOUND");
	}

	@Test
	void refusesADocumentBesideAnId() {
		Http.Reply reply = this.http.get(Map.of("documentId", "x", "query", "{ __typename }"));
		assertThat(reply.status()).isEqualTo(400);
	}

	private static String fresh() {
		return "{ __typename } # " + UUID.randomUUID();
	}

	private static Map<String, Object> hash(String document) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(document)));
	}

}
