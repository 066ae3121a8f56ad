package org.sanctionsgraph.graphiql;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that answers only permitted documents answers those its own links lead to. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "sanctions-graph.http.only-permitted=true",
		"sanctions-graph.http.permitted-documents=classpath:permitted.json", "sanctions-graph.graphiql=false" })
class PermittedLinksTests {

	@Autowired
	Endpoint endpoint;

	@ParameterizedTest
	@ValueSource(strings = { "marco-rubio", "us-glomag-2020-07-09", "united-states", "global-magnitsky-act" })
	void aRecordLeadsToItsResponse(String id) {
		HttpResponse<String> link = this.endpoint.get("/records/" + id);
		assertThat(answer("/records/" + id, link.headers().firstValue("Location").orElseThrow()))
			.containsPattern("\"(name|title)\":\"");
	}

	@Test
	void aTypeOfThePictureLeadsToItsList() {
		List<Element> links = ParsedSvg.of(this.endpoint.get("/pictures/schema.svg").body()).elements("a");
		assertThat(links).hasSizeGreaterThan(5)
			.allSatisfy((link) -> assertThat(answer("/pictures/schema.svg", link.getAttribute("href")))
				.contains("\"nodes\":[{"));
	}

	@Test
	void anotherDocumentIsRefused() {
		assertThat(this.endpoint.ask("{ dataset { version } }").code()).isEqualTo("PERSISTED_DOCUMENT_REQUIRED");
	}

	private String answer(String from, String to) {
		URI address = URI.create(from).resolve(to);
		HttpResponse<String> response = this.endpoint.get(address.getRawPath() + "?" + address.getRawQuery());
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).doesNotContain("\"errors\"");
		return response.body();
	}

}
