package org.sanctionsgraph.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.kernel.Sha256;

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
