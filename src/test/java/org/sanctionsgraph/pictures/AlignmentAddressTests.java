package org.sanctionsgraph.pictures;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of jurisdictions side by side tells what is known of each cell. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AlignmentAddressTests {

	private static final String ADDRESS = "/pictures/alignment.svg";

	private static final String ROWS = """
			query($jurisdictions: [ID!]!) {
			  alignment(jurisdictions: $jurisdictions, first: 100) {
			    totalCount
			    nodes {
			      target { id name }
			      cells { jurisdiction { id name } firstListedOn designations { id } coverage { state } }
			    }
			  }
			}
			""";

	@Autowired
	Endpoint endpoint;

	@ParameterizedTest
	@ValueSource(strings = { "united-states,european-union,united-kingdom,canada", "china", "iceland,norway,belgium",
			"united-states,european-union,united-kingdom,canada,china,iceland,norway,lithuania,belgium,czechia,netherlands" })
	void eachCellIsADayOrHatchedOrEmpty(String jurisdictions) {
		JsonNode alignment = this.endpoint.ask(ROWS, Map.of("jurisdictions", jurisdictions.split(",")))
			.at("/data/alignment");
		ParsedSvg svg = svg("?jurisdictions=" + jurisdictions);
		assertThat(svg.root().getAttribute("width")).isEqualTo("1200");
		List<Element> rows = svg.ofClass("row");
		assertThat(rows.size()).isLessThanOrEqualTo(alignment.path("totalCount").asInt())
			.isGreaterThanOrEqualTo(Math.min(30, alignment.path("totalCount").asInt()));
		for (int i = 0; i < rows.size(); i++) {
			assertThat(shown(rows.get(i))).containsExactlyElementsOf(told(alignment.path("nodes").get(i)));
		}
	}

	@Test
	void whatIsLeftOutIsTold() {
		ParsedSvg svg = svg("?jurisdictions=united-states");
		long total = this.endpoint.ask(ROWS, Map.of("jurisdictions", List.of("united-states")))
			.at("/data/alignment/totalCount")
			.asLong();
		int shown = svg.ofClass("row").size();
		assertThat(svg.texts()).contains("%d of %d targets".formatted(shown, total), total - shown + " are left out",
				"targets, asOf");
		assertThat(svg("?jurisdictions=united-kingdom").texts()).contains("\n5 targets\n");
	}

	@Test
	void allJurisdictionsFit() {
		ParsedSvg svg = svg("?jurisdictions=united-states,european-union,united-kingdom,canada,china,iceland,norway,"
				+ "lithuania,belgium,czechia,netherlands,australia,new-zealand&targets=chen-quanguo");
		assertThat(svg.root().getAttribute("width")).isEqualTo("1200");
		assertThat(svg.texts()).contains("\n1 target\n");
		assertThat(svg("?jurisdictions=united-states,canada,european-union,united-kingdom,iceland,norway").texts())
			.contains("\nXinjiang Production and Construction Corps Public\nSecurity Bureau\n");
		assertThat(svg("?jurisdictions=canada").texts()).contains("… Public Security Bureau\n");
	}

	@Test
	void targetsAndDayNarrowIt() {
		ParsedSvg svg = svg("?jurisdictions=united-states,canada&targets=chen-quanguo,zhu-hailun&asOf=2020-12-31");
		assertThat(svg.ofClass("row")).hasSize(2);
		assertThat(svg.texts()).contains("2020-07-09").doesNotContain("2021-", "2024-");
	}

	@Test
	void linksLeadToRecords() {
		assertThat(svg("?jurisdictions=european-union,canada").elements("a").stream().limit(40)).allSatisfy((link) -> {
			String path = link.getAttribute("href").replace("..", "");
			assertThat(this.endpoint.get(path).statusCode()).as(path).isEqualTo(302);
			assertThat(ParsedSvg.within(link, "title")).hasSize(1);
		});
	}

	@ParameterizedTest
	@CsvSource({ "'', the ids of the jurisdictions to compare", "?jurisdictions=, is missing",
			"?jurisdictions=chin, china", "?jurisdiction=china, jurisdictions", "?jurisdictions=china&first=5, asOf",
			"?jurisdictions=china&asOf=soon, asOf", "?jurisdictions=china&targets=zhu-hailu, zhu-hailun" })
	void whatCannotBeMeantIsRefused(String parameters, String told) {
		HttpResponse<String> response = this.endpoint.get(ADDRESS + parameters);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.body()).contains("BAD_REQUEST", "Parameter '", told)
			.doesNotContain("Argument '", "Variable '", "filter.");
	}

	/**
	 * From left to right: where a link leads and the day it tells, or whose field is
	 * hatched.
	 */
	private static List<String> shown(Element row) {
		List<String> cells = new ArrayList<>();
		for (Element element : ParsedSvg.within(row, "*")) {
			if (element.getTagName().equals("a")) {
				cells.add(element.getAttribute("href") + " " + (cells.isEmpty() ? "" : told(element)));
			}
		}
		return cells;
	}

	private static String told(Element cell) {
		String texts = String.join("", ParsedSvg.within(cell, "text").stream().map(Element::getTextContent).toList());
		return texts.isEmpty() ? cell.getTextContent().split(",")[0] : texts.replaceAll("\\s*\\+\\d+( d)?$", "");
	}

	private static List<String> told(JsonNode row) {
		List<String> cells = new ArrayList<>(List.of("../records/" + row.at("/target/id").asString() + " "));
		for (JsonNode cell : row.path("cells")) {
			if (!cell.path("designations").isEmpty()) {
				cells.add("../records/" + cell.at("/designations/0/id").asString() + " "
						+ cell.path("firstListedOn").asString());
			}
			else if (!cell.at("/coverage/state").asString("").equals("COMPLETE")) {
				cells.add(cells.getFirst() + cell.at("/jurisdiction/name").asString());
			}
		}
		return cells;
	}

	private ParsedSvg svg(String parameters) {
		HttpResponse<String> response = this.endpoint.get(ADDRESS + parameters);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return ParsedSvg.of(response.body());
	}

}
