package org.sanctionsgraph.pictures;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of the schema is that of the schema which is served. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SchemaAddressTests {

	private static final String ADDRESS = "/pictures/schema.svg";

	@Autowired
	Endpoint endpoint;

	@Test
	void showsTheTypesThatAreServed() {
		HttpResponse<String> response = this.endpoint.get(ADDRESS);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Security-Policy"))
			.contains("default-src 'none'; style-src 'unsafe-inline'");
		assertThat(ParsedSvg.of(response.body()).texts()).contains("Actor", "Measure", "designations", "[Designation]");
		String tag = response.headers().firstValue("ETag").orElseThrow();
		assertThat(this.endpoint.get(ADDRESS, "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@Test
	void typesLeadToQueriesOfTheirLists() {
		List<Element> links = ParsedSvg.of(this.endpoint.get(ADDRESS).body()).elements("a");
		assertThat(links).extracting((link) -> ParsedSvg.within(link, "text").getFirst().getTextContent())
			.containsExactlyInAnyOrder("Actor", "Ask", "Conflict", "Designation", "LegalAuthority", "Measure",
					"Response", "Source");
		assertThat(links).allSatisfy((link) -> {
			String query = link.getAttribute("href").replace("../graphiql#query=", "");
			Endpoint.Answer answer = this.endpoint.ask(UriUtils.decode(query, StandardCharsets.UTF_8));
			assertThat(answer.json().has("errors")).as(answer.json().toString()).isFalse();
			assertThat(answer.at("/data").iterator().next().path("nodes")).isNotEmpty();
		});
	}

	@Test
	void hasNoParameters() {
		assertThat(this.endpoint.get(ADDRESS + "?type=Actor").statusCode()).isEqualTo(400);
	}

}
