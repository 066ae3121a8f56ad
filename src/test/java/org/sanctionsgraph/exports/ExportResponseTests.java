package org.sanctionsgraph.exports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What HTTP tells of an export, and why there is none. */
@EngineTest
class ExportResponseTests {

	@Autowired
	private Endpoint api;

	@Test
	void isAFileOfItsType() {
		HttpResponse<String> csv = this.api.get("/export/legalAuthorities.csv");
		assertThat(header(csv, "Content-Type")).startsWith("text/csv").contains("charset=UTF-8", "header=present");
		assertThat(header(csv, "Content-Disposition")).isEqualTo("attachment; filename=\"legalAuthorities.csv\"");
		assertThat(header(this.api.get("/export/asks.jsonl"), "Content-Type")).startsWith("application/x-ndjson");
	}

	@Test
	void beginsWithAByteOrderMarkOnRequest() {
		String marked = this.api.get("/export/asks.csv?bom=true").body();
		String plain = this.api.get("/export/asks.csv?bom=false").body();
		assertThat(this.api.get("/export/asks.csv?bom=").body()).isEqualTo(plain);
		assertThat(marked).isEqualTo("\uFEFF" + plain);
		assertThat(plain).startsWith("id,");
	}

	@ParameterizedTest
	@CsvSource({ "measures.csv", "measures.jsonl" })
	void isCompressed(String file) {
		HttpResponse<String> response = this.api.get("/export/" + file, "Accept-Encoding", "gzip");
		assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
		assertThat(header(response, "Vary")).containsIgnoringCase("Accept-Encoding");
	}

	@Test
	void whoHasItIsToldSo() {
		HttpResponse<String> first = this.api.get("/export/asks.csv");
		String version = this.api.ask("{ dataset { version } }").at("/data/dataset/version").asString();
		assertThat(header(first, "ETag")).contains(version);
		HttpResponse<String> second = this.api.get("/export/asks.csv", "If-None-Match", header(first, "ETag"));
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(this.api.get("/export/asks.csv", "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
	}

	@Test
	void isOnlyRead() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI address = URI.create("http://localhost:%d/export/asks.csv".formatted(this.api.port()));
			HttpResponse<String> head = client.send(HttpRequest.newBuilder(address).HEAD().build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(header(head, "ETag")).isNotEmpty();
			assertThat(head.body()).isEmpty();
			HttpResponse<String> delete = client.send(HttpRequest.newBuilder(address).DELETE().build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(delete.statusCode()).isEqualTo(405);
			assertThat(header(delete, "Allow")).contains("GET");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "actors.csv?name=Chen", "actors.jsonl?not.name=Chen" })
	void isStoredByNobodyIfSomebodyIsSearchedFor(String address) {
		HttpResponse<String> response = this.api.get("/export/" + address);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
		assertThat(header(response, "ETag")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			actor.csv                  | 404 | NOT_FOUND   | Did you mean 'actors'?
			actors.xlsx                | 404 | NOT_FOUND   | with the ending .csv or .jsonl
			actors                     | 404 | NOT_FOUND   | /export/actors.csv
			''                         | 404 | NOT_FOUND   | /export/actors.csv
			actors.csv?knds=PERSON     | 400 | BAD_REQUEST | Did you mean 'kinds'?
			actors.csv?kinds=PERSN     | 400 | BAD_REQUEST | permitted: PERSON
			actors.csv?asOf=2021-04-01 | 400 | BAD_REQUEST | Parameter 'asOf' is unknown
			actors.csv?first=5         | 400 | BAD_REQUEST | Parameter 'first' is unknown
			actors.csv?bom=yes         | 400 | BAD_REQUEST | permitted: true, false
			actors.csv?bom=true&bom=true | 400 | BAD_REQUEST | there twice
			ftm.jsonl?x=1              | 400 | BAD_REQUEST | permitted: none
			actors.jsonl?bom=true      | 400 | BAD_REQUEST | Parameter 'bom' is unknown
			measures.csv?asOf=soon     | 400 | BAD_REQUEST | a calendar day
			measures.csv?targets=rubio | 400 | BAD_REQUEST | marco-rubio
			""")
	void whatCannotBeExportedIsRefusedInJson(String address, int status, String code, String message) {
		HttpResponse<String> response = this.api.get("/export/" + address);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(header(response, "Content-Type")).startsWith("application/json");
		JsonNode error = JsonMapper.shared().readTree(response.body()).at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
		assertThat(error.at("/message").asString()).contains(message);
		assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
