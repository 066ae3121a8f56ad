package org.sanctionsgraph.pictures;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.drawing.ParsedSvg;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of an act's chain shows what led to it and what it led to. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ChainAddressTests {

	private static final String ADDRESS = "/pictures/chain.svg";

	private static final String ACTS = """
			query($ids: [ID!]!) {
			  nodes(ids: $ids) {
			    ... on Act {
			      id
			      answers { from { id } to { id } }
			      answeredBy(first: 100) { nodes { from { id } to { id } } }
			      fulfils { ask { response { id } } }
			      ... on Response { asks { outcomes { act { id } } } enacts { id } }
			    }
			  }
			}
			""";

	@Autowired
	Endpoint endpoint;

	@ParameterizedTest
	@ValueSource(strings = { "us-glomag-2020-07-09", "cn-counter-2021-03-22-eu", "letter-2018-08", "eu-ghr-2021-03-22",
			"cn-counter-2020-07-13-announcement" })
	void showsEachLinkBetweenItsActs(String act) {
		ParsedSvg svg = svg(act);
		Set<String> shown = new HashSet<>(boxes(svg));
		Set<List<String>> links = links(shown);
		assertThat(links.stream().filter((link) -> link.contains(act)).flatMap(List::stream)).allMatch(shown::contains);
		links.removeIf((link) -> !shown.containsAll(link));
		assertThat(svg.ofClass("answers").size() + svg.ofClass("meets").size()).as("but the legend")
			.isEqualTo(links.size() + 2);
		assertThat(List.of("answers", "meets", "enacts")).allSatisfy(
				(look) -> assertThat(svg.elements("g")).filteredOn((group) -> group.getAttribute("class").equals(look))
					.allSatisfy((group) -> assertThat(ParsedSvg.within(group, "title")).hasSize(1)
						.allMatch((title) -> title.getTextContent()
							.matches(".{3,} (answers|meets a request of|carries out) .{3,}"))));
	}

	@Test
	void showsWhoAskedAndWhoAnswered() {
		assertThat(boxes(svg("us-glomag-2020-07-09"))).contains("letter-2018-08", "us-glomag-2020-07-09",
				"cn-counter-2020-07-13-announcement", "cn-counter-2020-07-13", "us-state-reply-2020-07-13");
		assertThat(svg("us-glomag-2020-07-09").texts()).contains("4 d", "Global Magnitsky");
	}

	@Test
	void actsWithoutLinksStandAlone() {
		assertThat(boxes(svg("us-ndaa-889")).size()).isOne();
	}

	@Test
	void linksLeadToRecords() {
		assertThat(boxes(svg("eu-ghr-2021-03-22")))
			.allSatisfy((id) -> assertThat(this.endpoint.get("/records/" + id).statusCode()).as(id).isEqualTo(302));
	}

	@ParameterizedTest
	@CsvSource({ "'', act", "?act=, missing", "?act=us-glomag-2020-07-0, us-glomag-2020-07-09",
			"?acts=letter-2018-08, act", "?act=marco-rubio, Measure or Response",
			"?act=nothing, '\"argument\":\"act\"'", "?act=a&act=b, act" })
	void whatCannotBeMeantIsRefused(String parameters, String told) {
		HttpResponse<String> response = this.endpoint.get(ADDRESS + parameters);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.body()).contains("BAD_REQUEST", "Parameter '", told)
			.doesNotContain("Argument '", "Variable '", "filter.");
	}

	private static List<String> boxes(ParsedSvg svg) {
		return svg.elements("a").stream().map((link) -> link.getAttribute("href").replace("../records/", "")).toList();
	}

	/** From the earlier to the later, whether it answers or meets a request. */
	private Set<List<String>> links(Set<String> ids) {
		Set<List<String>> links = new HashSet<>();
		for (JsonNode act : this.endpoint.ask(ACTS, Map.of("ids", ids)).at("/data/nodes")) {
			String id = act.path("id").asString();
			for (JsonNode answers : List.of(act.path("answers"), act.at("/answeredBy/nodes"))) {
				answers.forEach(
						(link) -> links.add(List.of(link.at("/to/id").asString(), link.at("/from/id").asString())));
			}
			act.path("fulfils").forEach((met) -> links.add(List.of(met.at("/ask/response/id").asString(), id)));
			act.path("asks")
				.valueStream()
				.flatMap((ask) -> ask.path("outcomes").valueStream())
				.forEach((outcome) -> links.add(List.of(id, outcome.at("/act/id").asString())));
		}
		return links;
	}

	private ParsedSvg svg(String act) {
		HttpResponse<String> response = this.endpoint.get(ADDRESS + "?act=" + act);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		ParsedSvg svg = ParsedSvg.of(response.body());
		assertThat(svg.elements("a")).extracting((link) -> ParsedSvg.within(link, "title"))
			.allMatch((titles) -> titles.size() == 1);
		return svg;
	}

}
