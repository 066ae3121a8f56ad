package org.sanctionsgraph.pictures;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of the timeline shows all that the graph tells. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TimelineAddressTests {

	private static final String ADDRESS = "/pictures/timeline.svg";

	private static final String EVENTS = """
			query($filter: TimelineFilter, $after: String) {
			  timeline(filter: $filter, first: 100, after: $after) {
			    pageInfo { hasNextPage endCursor }
			    nodes { date event designation { id } act { id answers { from { id } to { id } } } }
			  }
			}
			""";

	private static final String OF_ACTOR = """
			query($actor: ID!) {
			  actor(id: $actor) {
			    name
			    timeline(first: 100, filter: {events: [ANNOUNCED, EFFECTIVE, ENDED, OCCURRED]}) {
			      nodes { designation { id } act { id } }
			    }
			  }
			}
			""";

	@Autowired
	Endpoint endpoint;

	@Test
	void eachEventHasAMark() {
		List<JsonNode> events = events(Map.of());
		Element panel = svg("").ofClass("panel").getFirst();
		assertThat(ParsedSvg.within(panel, "a")).extracting((link) -> link.getAttribute("href"))
			.containsExactlyInAnyOrderElementsOf(events.stream().map(TimelineAddressTests::link).toList());
		assertThat(ParsedSvg.within(panel, "a")).allSatisfy((link) -> {
			assertThat(ParsedSvg.within(link, "title")).hasSize(1);
			assertThat(ParsedSvg.within(link, "use")).hasSize(1);
		});
		assertThat(svg("").ofClass("span")).isNotEmpty()
			.allMatch((line) -> line.getParentNode().getNodeName().equals("a"));
	}

	@Test
	void eachAnswerHasACurve() {
		List<JsonNode> events = events(Map.of());
		Set<String> shown = new HashSet<>(events.stream().map((event) -> event.at("/act/id").asString()).toList());
		Set<String> links = new HashSet<>();
		events.stream()
			.flatMap((event) -> event.at("/act/answers").valueStream())
			.filter((link) -> shown.contains(link.at("/to/id").asString()))
			.forEach((link) -> links.add(link.at("/from/id").asString() + " " + link.at("/to/id").asString()));
		Element panel = svg("").ofClass("panel").getFirst();
		List<Element> curves = ParsedSvg.within(panel, "path")
			.stream()
			.filter((path) -> Set.of("soon", "late").contains(path.getAttribute("class")))
			.toList();
		assertThat(curves).hasSameSizeAs(links)
			.allSatisfy((curve) -> assertThat(curve.getTextContent()).contains(" answers "));
	}

	@Test
	void theJointActionStandsOut() {
		assertThat(svg("").texts()).contains("2021-03-22: 4 measures in coordination", "Enlarged: March 2021");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			range.from=2021-03-01&range.until=2021-03-31 | {"range":{"from":"2021-03-01","until":"2021-03-31"}}
			jurisdictions=china,united-kingdom           | {"jurisdictions":["china","united-kingdom"]}
			events=ENDED                                 | {"events":["ENDED"]}
			measureKinds=SANCTIONS                       | {"measureKinds":["SANCTIONS"]}
			range.from=2030-01-01                        | {"range":{"from":"2030-01-01"}}
			""")
	void theFilterIsThatOfTheTimeline(String parameters, String filter) {
		List<JsonNode> events = events(Map.of("filter", JsonMapper.shared().readValue(filter, Map.class)));
		List<Element> marks = svg("?" + parameters).ofClass("panel")
			.stream()
			.limit(1)
			.flatMap((panel) -> ParsedSvg.within(panel, "a").stream())
			.toList();
		assertThat(marks).extracting((link) -> link.getAttribute("href"))
			.containsExactlyInAnyOrderElementsOf(events.stream().map(TimelineAddressTests::link).toList());
	}

	@Test
	void theTimelineOfAnActorIsThatOfTheGraphWithoutListings() {
		JsonNode actor = this.endpoint.ask(OF_ACTOR, Map.of("actor", "chen-quanguo")).at("/data/actor");
		List<String> events = actor.at("/timeline/nodes").valueStream().map(TimelineAddressTests::link).toList();
		ParsedSvg svg = svg("?actor=chen-quanguo");
		assertThat(ParsedSvg.within(svg.ofClass("panel").getFirst(), "a")).isNotEmpty()
			.extracting((link) -> link.getAttribute("href"))
			.containsExactlyInAnyOrderElementsOf(events);
		assertThat(svg.texts()).contains(actor.path("name").asString() + ": measures, responses");
		assertThat(svg("?actor=chen-quanguo&range.until=2020-12-31").texts()).contains("from 2020-07-09 to 2020-07-09");
		assertThat(svg("?actor=").texts()).isEqualTo(svg("").texts());
	}

	@ParameterizedTest
	@CsvSource({ "range.from=2021-03-01&range.until=2021-04-30, Apr",
			"range.from=2021-03-22&range.until=2021-03-22, 31" })
	void theAxisIsThatOfTheRange(String parameters, String last) {
		List<Element> names = ParsedSvg.within(svg("?" + parameters).ofClass("tick").getFirst(), "text");
		assertThat(names.getLast().getTextContent()).isEqualTo(last);
	}

	@Test
	void linksLeadToRecords() {
		Stream<String> links = svg("").elements("a").stream().map((link) -> link.getAttribute("href")).distinct();
		assertThat(links.map((link) -> link.replace("..", "")))
			.allSatisfy((path) -> assertThat(this.endpoint.get(path).statusCode()).as(path).isEqualTo(302));
	}

	@Test
	void clientsThatHaveItAreToldSo() {
		HttpResponse<String> first = this.endpoint.get(ADDRESS);
		HttpResponse<String> again = this.endpoint.get(ADDRESS, "If-None-Match",
				first.headers().firstValue("ETag").orElseThrow());
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void itLoadsNothing() {
		Map<String, List<String>> headers = this.endpoint.get(ADDRESS).headers().map();
		assertThat(headers).containsEntry("X-Content-Type-Options", List.of("nosniff"))
			.containsEntry("Content-Security-Policy", List.of("default-src 'none'; style-src 'unsafe-inline'"))
			.containsEntry("Content-Type", List.of("image/svg+xml;charset=UTF-8"));
	}

	@ParameterizedTest
	@CsvSource({ "?jurisdiction=china, jurisdictions", "?jurisdictions=chin, china", "?events=LISTED, ENDED",
			"?range.from=March, range.from", "?measureKinds=SANCTION, SANCTIONS", "?actor=chen-quango, chen-quanguo",
			"?actor=us-glomag-2020-07-09, Actor", "?actor=a&actor=b, actor", "?actor=china&events=LISTED, ENDED",
			"?actor=china&measureKinds=SANCTION, SANCTIONS" })
	void whatCannotBeMeantIsRefused(String parameters, String told) {
		HttpResponse<String> response = this.endpoint.get(ADDRESS + parameters);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.body()).contains("BAD_REQUEST", "Parameter '", told)
			.doesNotContain("Argument '", "Variable '", "filter.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?events=announced", "?events=NEVER", "?events=ENDED,LISTED", "?events=listd" })
	void aRefusalNamesNoEventThatIsRefusedToo(String parameters) {
		assertThat(this.endpoint.get(ADDRESS + parameters).body()).contains("ANNOUNCED, OCCURRED, EFFECTIVE, ENDED")
			.doesNotContain("\"LISTED\"", "'LISTED'?", ", LISTED");
	}

	private ParsedSvg svg(String parameters) {
		HttpResponse<String> response = this.endpoint.get(ADDRESS + parameters);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return ParsedSvg.of(response.body());
	}

	private List<JsonNode> events(Map<String, ?> filter) {
		List<JsonNode> events = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(filter);
		JsonNode page;
		do {
			page = this.endpoint.ask(EVENTS, variables).at("/data/timeline");
			page.path("nodes").forEach(events::add);
			variables.put("after", page.at("/pageInfo/endCursor").asString(""));
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return events;
	}

	private static String link(JsonNode event) {
		JsonNode designation = event.path("designation");
		return "../records/" + (designation.isNull() ? event.path("act") : designation).path("id").asString();
	}

}
