package org.sanctionsgraph.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

/** A closed server: only listed documents are answered, and only listed sites may ask. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "sanctions-graph.http.only-permitted=true",
		"spring.graphql.cors.allowed-origins=https://site.example" })
class PermittedDocumentsTests {

	private static final String PERMITTED = "query Permitted { dataset { version } }";

	@TempDir
	private static Path folder;

	@LocalServerPort
	private int port;

	private Http http = new Http(0);

	@DynamicPropertySource
	static void list(DynamicPropertyRegistry registry) throws IOException {
		Path list = folder.resolve("persisted-documents.json");
		Files.writeString(list, JsonMapper.shared()
			.writeValueAsString(Map.of("sha256:" + Sha256.of(PERMITTED), PERMITTED, "by-name", PERMITTED)));
		registry.add("sanctions-graph.http.permitted-documents", () -> list.toString());
	}

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void answersAListedDocumentByIdByHashAndAsItStands() {
		String hash = Sha256.of(PERMITTED);
		assertThat(this.http.get(Map.of("documentId", "sha256:" + hash)).text()).contains("version");
		assertThat(this.http.get(Map.of("documentId", "by-name")).text()).contains("version");
		assertThat(
				this.http.post(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash))))
					.text())
			.contains("version");
		assertThat(this.http.query(PERMITTED).text()).contains("version");
	}

	@Test
	void refusesAndRegistersNoOther() {
		String other = "{ __typename }";
		Map<String, Object> extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(other)));
		assertThat(this.http.query(other).code()).isEqualTo("PERSISTED_DOCUMENT_REQUIRED");
		assertThat(this.http.post(Map.of("query", other, "extensions", extensions)).code())
			.isEqualTo("PERSISTED_DOCUMENT_REQUIRED");
		assertThat(this.http.post(Map.of("extensions", extensions)).code()).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
	}

	@Test
	void letsAListedSiteAsk() {
		Http.Reply preflight = preflight("https://site.example");
		assertThat(preflight.status()).isEqualTo(200);
		assertThat(preflight.headers()).containsEntry("access-control-allow-origin", "https://site.example")
			.containsEntry("access-control-allow-methods", "GET,HEAD,POST")
			.containsEntry("access-control-allow-headers", "content-type")
			.containsEntry("access-control-max-age", "3600");
		assertThat(preflight.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
		assertThat(this.http.query(PERMITTED, "Origin", "https://site.example").headers())
			.containsEntry("access-control-allow-origin", "https://site.example");
	}

	@Test
	void letsAListedSiteReadTheSchema() {
		assertThat(this.http.send("GET", "/schema", noBody(), "Origin", "https://site.example").headers())
			.containsEntry("access-control-allow-origin", "https://site.example");
		assertThat(this.http.send("GET", "/schema", noBody(), "Origin", "https://evil.example").status())
			.isEqualTo(403);
	}

	@Test
	void refusesAnotherSite() {
		for (Http.Reply reply : new Http.Reply[] { preflight("https://evil.example"),
				this.http.query(PERMITTED, "Origin", "https://evil.example") }) {
			assertThat(reply.status()).isEqualTo(403);
			assertThat(reply.headers()).doesNotContainKey("access-control-allow-origin");
			assertThat(reply.text())
				.isEqualTo("{\"errors\":[{\"message\":\"Forbidden\",\"extensions\":{\"code\":\"FORBIDDEN\"}}]}");
		}
	}

	@Test
	void answersAListedDocumentAndNoOtherAsABodyByItself() {
		assertThat(this.http.document(PERMITTED).text()).contains("version");
		assertThat(this.http.document("{ __typename }").code()).isEqualTo("PERSISTED_DOCUMENT_REQUIRED");
		assertThat(this.http.document(PERMITTED, "Origin", "https://site.example").headers())
			.containsEntry("access-control-allow-origin", "https://site.example");
		assertThat(this.http.document(PERMITTED, "Origin", "https://evil.example").status()).isEqualTo(403);
	}

	private Http.Reply preflight(String origin) {
		return this.http.send("OPTIONS", "", noBody(), "Origin", origin, "Access-Control-Request-Method", "POST",
				"Access-Control-Request-Headers", "content-type");
	}

}
