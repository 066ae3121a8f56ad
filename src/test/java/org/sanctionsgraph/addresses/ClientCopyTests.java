package org.sanctionsgraph.addresses;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** That a client has a response already is told with the headers of the response. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClientCopyTests {

	@Autowired
	Endpoint endpoint;

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7Bactors%7Bnodes%7Bname%7D%7D%7D", "/fixtures.json", "/changes.atom",
			"/export/sources.csv", "/export/measures.jsonl", "/export/ftm.jsonl", "/pictures/timeline.svg",
			"/pictures/alignment.svg?jurisdictions=canada", "/pictures/chain.svg?act=us-ndaa-889",
			"/pictures/schema.svg" })
	void whatHasATag(String path) {
		HttpHeaders first = this.endpoint.get(path).headers();
		assertThat(again(path, "If-None-Match", header(first, "ETag"))).isEqualTo(keeping(first));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7Bactors%7Bnodes%7Bname%7D%7D%7D", "/fixtures.json", "/changes.atom",
			"/export/sources.csv", "/export/ftm.jsonl", "/pictures/timeline.svg", "/pictures/schema.svg" })
	void whoeverHasAnyResponseHasThis(String path) {
		assertThat(again(path, "If-None-Match", "*")).isEqualTo(keeping(this.endpoint.get(path).headers()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/changes.atom?jurisdictions=nowhere", "/export/measures.csv?targets=nobody",
			"/export/sources.csv?kinds=NONE", "/pictures/timeline.svg?jurisdictions=nowhere",
			"/pictures/timeline.svg?actor=nobody", "/pictures/alignment.svg?jurisdictions=nowhere",
			"/pictures/chain.svg?act=nothing" })
	void whatIsRefusedIsRefusedWhateverTheClientHas(String path) {
		String tag = header(this.endpoint.get("/pictures/schema.svg").headers(), "ETag");
		for (String held : List.of(tag, "*")) {
			assertThat(this.endpoint.get(path, "If-None-Match", held).statusCode()).as(path).isEqualTo(400);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql/picture.js", "/graphiql/page.css", "/graphiql" })
	void whatHasADay(String path) {
		HttpHeaders first = this.endpoint.get(path).headers();
		assertThat(again(path, "If-Modified-Since", header(first, "Last-Modified"))).isEqualTo(keeping(first));
	}

	private List<Object> again(String path, String condition, String value) {
		HttpResponse<String> response = this.endpoint.get(path, condition, value);
		assertThat(response.statusCode()).as(path).isEqualTo(304);
		assertThat(response.body()).isEmpty();
		return keeping(response.headers());
	}

	/** What caches go by. */
	private static List<Object> keeping(HttpHeaders headers) {
		String vary = String.join(",", headers.allValues("Vary"));
		assertThat(vary).containsIgnoringCase("Accept-Encoding");
		return List.of(header(headers, "Cache-Control"), headers.firstValue("ETag"),
				new TreeSet<>(List.of(vary.toLowerCase(Locale.ROOT).split("[, ]+"))));
	}

	private static String header(HttpHeaders headers, String name) {
		return headers.firstValue(name).orElseThrow(() -> new AssertionError("no " + name));
	}

}
