package org.sanctionsgraph;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of which no source tells since when they list, only on which day they did. */
@EngineTest
@TestPropertySource(properties = "sanctions-graph.records=src/test/resources/harbour-lists")
class UndatedListingsTests {

	@Autowired
	private Endpoint api;

	@Test
	void theDayIsUnknownAndThatOnWhichItIsShownIsClaimed() {
		JsonNode measure = this.api.data("""
				{ measure(id: "harbour-list") { announcedOn listedOnOrBefore date
				  designations { nodes { from listedOnOrBefore target { id } } }
				  claims(property: "listedOnOrBefore") { value source { id } } } }""").at("/measure");
		assertThat(measure.toString()).isEqualTo("""
				{"announcedOn":null,"listedOnOrBefore":"2031-05-10","date":null,"designations":{"nodes":[\
				{"from":"2031-05-12","listedOnOrBefore":null,"target":{"id":"grey-gull"}},\
				{"from":null,"listedOnOrBefore":"2031-05-10","target":{"id":"old-pier"}},\
				{"from":null,"listedOnOrBefore":"2031-05-10","target":{"id":"slow-boat"}}]},\
				"claims":[{"value":"2031-05-10","source":{"id":"harbour-registers-2031"}}]}""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			measures | ANNOUNCED_ON ASC | bouvet-list, cloud-list, harbour-list
			measures | ANNOUNCED_ON DESC | bouvet-list, harbour-list, cloud-list
			designations | FROM ASC | harbour-list.grey-gull, bouvet-list.slow-boat, cloud-list.grey-gull, \
			harbour-list.old-pier, harbour-list.slow-boat
			designations | FROM DESC | bouvet-list.slow-boat, harbour-list.grey-gull, harbour-list.slow-boat, \
			harbour-list.old-pier, cloud-list.grey-gull
			""")
	void undatedOnesComeLastInEitherOrderOnPagesToo(String list, String order, String ids) {
		String by = "orderBy: {field: %s}".formatted(order.replace(" ", ", direction: "));
		List<String> all = JsonTexts
			.of(this.api.data("{ list: %s(%s) { nodes { id } } }".formatted(list, by)).at("/list/nodes"), "id");
		assertThat(all).containsExactly(ids.split(",\\s*"));
		assertThat(new ListRows(this.api).all(list, by, "id")).extracting((row) -> row.at("/id").asString())
			.isEqualTo(all);
	}

	@Test
	void nestedListsAreInTheSameOrder() {
		JsonNode actors = this.api
			.data("""
					{ up: actor(id: "antarctica") { measuresImposed(orderBy: {field: ANNOUNCED_ON}) { nodes { id } } }
					  down: actor(id: "grey-gull") { designations(orderBy: {field: FROM, direction: DESC}) { nodes { id } } } }""");
		assertThat(JsonTexts.of(actors.at("/up/measuresImposed/nodes"), "id")).containsExactly("cloud-list",
				"harbour-list");
		assertThat(JsonTexts.of(actors.at("/down/designations/nodes"), "id")).containsExactly("harbour-list.grey-gull",
				"cloud-list.grey-gull");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			measures | announced: {from: "2000-01-01"} | bouvet-list
			measures | announced: {until: "2099-01-01"} | bouvet-list
			measures | not: {announced: {from: "2000-01-01"}} | cloud-list, harbour-list
			designations | listed: {from: "2000-01-01"} | harbour-list.grey-gull, bouvet-list.slow-boat
			designations | not: {listed: {from: "2000-01-01"}} | cloud-list.grey-gull, harbour-list.old-pier, \
			harbour-list.slow-boat
			""")
	void noRangeIncludesAnUnknownDay(String list, String filter, String ids) {
		JsonNode found = this.api.data("{ list: %s(filter: {%s}) { totalCount nodes { id } } }".formatted(list, filter))
			.at("/list");
		assertThat(JsonTexts.of(found.at("/nodes"), "id")).containsExactly(ids.split(",\\s*"));
		assertThat(found.at("/totalCount").asInt()).isEqualTo(found.at("/nodes").size());
	}

	@ParameterizedTest
	@CsvSource({ "2031-04-29, 0, 0, UNKNOWN, UNKNOWN", "2031-04-30, 1, 1, UNKNOWN, UNKNOWN",
			"2031-05-09, 1, 1, UNKNOWN, UNKNOWN", "2031-05-10, 2, 3, IN_FORCE, IN_FORCE",
			"2031-05-31, 3, 5, IN_FORCE, IN_FORCE", "2031-06-20, 3, 4, IN_FORCE, ENDED",
			"2031-08-01, 2, 3, IN_FORCE, ENDED" })
	void itIsInForceFromTheDayOnWhichItIsShown(String day, int measures, int designations, String status,
			String ended) {
		JsonNode data = this.api.data("""
				query { measures(asOf: "%1$s") { totalCount } designations(asOf: "%1$s") { totalCount nodes { id } }
				  measure(id: "harbour-list") { status(asOf: "%1$s")
				    designations(filter: {targets: ["old-pier"]}) { nodes { status(asOf: "%1$s") } } }
				  statistics(of: DESIGNATIONS, by: [], count: IN_FORCE, until: "%1$s") { total }
				  byMonth: statistics(of: MEASURES, by: [MONTH], count: IN_FORCE, until: "%1$s") { rows { count } } }
				""".formatted(day));
		assertThat(data.at("/measures/totalCount").asInt()).isEqualTo(measures);
		assertThat(data.at("/designations/totalCount").asInt()).isEqualTo(designations);
		assertThat(data.at("/designations/nodes")).hasSize(designations);
		assertThat(data.at("/measure/status").asString()).isEqualTo(status);
		assertThat(data.at("/measure/designations/nodes/0/status").asString()).isEqualTo(ended);
		assertThat(data.at("/statistics/total").asInt()).isEqualTo(designations);
		assertThat(data.at("/byMonth/rows")
			.valueStream()
			.map((row) -> row.at("/count").asInt())
			.reduce(0, (month, next) -> next)).isEqualTo(measures);
	}

	@Test
	void whatBeganOnAnUnknownDayIsNoEventButItsEndIs() {
		JsonNode entries = this.api.data("""
				{ timeline(filter: {events: [ANNOUNCED, EFFECTIVE, LISTED, ENDED]}) { nodes { event date
				  act { id date } designation { id } } } }""").at("/timeline/nodes");
		assertThat(entries.valueStream()
			.map((entry) -> "%s %s %s".formatted(entry.at("/date").asString(), entry.at("/event").asString(),
					entry.at("/designation/id").asString(entry.at("/act/id").asString()))))
			.containsExactly("2031-05-12 LISTED harbour-list.grey-gull", "2031-05-20 ANNOUNCED bouvet-list",
					"2031-05-20 LISTED bouvet-list.slow-boat", "2031-06-20 ENDED harbour-list.old-pier",
					"2031-08-01 ENDED cloud-list", "2031-08-01 ENDED cloud-list.grey-gull");
	}

	@Test
	void statisticsCountNoBeginningOfIt() {
		JsonNode rows = this.api
			.data("""
					{ statistics(of: DESIGNATIONS, by: [YEAR, KIND], until: "2031-12-31") { total rows { keys count } } }""")
			.at("/statistics");
		assertThat(rows.toString()).isEqualTo("""
				{"total":2,"rows":[{"keys":["2031","AIRCRAFT"],"count":1},{"keys":["2031","VESSEL"],"count":1}]}""");
	}

	@Test
	void noLagIsCountedFromOrToAnUnknownDay() {
		JsonNode data = this.api
			.data("""
					{ measure(id: "harbour-list") { answers { to { id } lagDays } answeredBy { nodes { from { id } lagDays } }
					    fulfils { lagDays basis } }
					  asks { nodes { early: open(asOf: "2031-05-09") late: open(asOf: "2031-05-10")
					    before: outcomes(asOf: "2031-05-09") { kind } outcomes { kind lagDays basis act { id } } } } }""");
		assertThat(data.at("/measure").toString()).isEqualTo("""
				{"answers":[{"to":{"id":"whale-plea-2031"},"lagDays":null}],\
				"answeredBy":{"nodes":[{"from":{"id":"island-protest-2031"},"lagDays":null}]},\
				"fulfils":[{"lagDays":null,"basis":"CURATED"}]}""");
		assertThat(data.at("/asks/nodes/0").toString()).isEqualTo("""
				{"early":true,"late":false,"before":[],"outcomes":[\
				{"kind":"MET_ELSEWHERE","lagDays":35,"basis":"COMPUTED","act":{"id":"bouvet-list"}},\
				{"kind":"MET","lagDays":null,"basis":"CURATED","act":{"id":"harbour-list"}}]}""");
	}

	@Test
	void linksFromUndatedActsComeLast() {
		assertThat(this.api.data("""
				{ response(id: "whale-plea-2031") { answeredBy { nodes { from { id date } } } } }""")
			.at("/response/answeredBy/nodes")
			.toString()).isEqualTo("[{\"from\":{\"id\":\"harbour-list\",\"date\":null}}]");
	}

	@Test
	void aFirstListingIsUnknownIfAnUndatedOneMayHaveBeenEarlier() {
		JsonNode data = this.api.data("""
				{ up: actors(orderBy: {field: FIRST_LISTED}) { nodes { id } }
				  down: actors(orderBy: {field: FIRST_LISTED, direction: DESC}) { nodes { id } } }""");
		List<String> up = JsonTexts.of(data.at("/up/nodes"), "id");
		assertThat(up).isSorted().hasSize(6).isEqualTo(JsonTexts.of(data.at("/down/nodes"), "id").reversed());
	}

	@Test
	void alignmentTellsTheDayOnWhichItIsShown() {
		JsonNode rows = this.api.data("""
				{ alignment(jurisdictions: ["antarctica", "bouvet-island"]) { nodes { target { id } jurisdictionCount
				  spreadDays cells { firstListedOn listedOnOrBefore designations { id } } } } }""")
			.at("/alignment/nodes");
		assertThat(JsonTexts.of(rows, "target")).containsExactly("slow-boat", "grey-gull", "old-pier");
		assertThat(rows.at("/0").toString()).isEqualTo(
				"""
						{"target":{"id":"slow-boat"},"jurisdictionCount":2,"spreadDays":null,"cells":[\
						{"firstListedOn":null,"listedOnOrBefore":"2031-05-10","designations":[{"id":"harbour-list.slow-boat"}]},\
						{"firstListedOn":"2031-05-20","listedOnOrBefore":null,"designations":[{"id":"bouvet-list.slow-boat"}]}]}""");
		assertThat(rows.at("/1/cells/0/listedOnOrBefore").asString()).isEqualTo("2031-04");
		assertThat(rows.at("/1/cells/0/designations")).hasSize(2);
	}

	@Test
	void alignmentOnAnEarlierDaySaysThatItDoesNotKnow() {
		JsonNode data = this.api
			.data("""
					{ alignment(jurisdictions: ["antarctica"], targets: ["slow-boat"], asOf: "2031-05-09") { nodes {
					    jurisdictionCount cells { firstListedOn listedOnOrBefore designations { id } } } }
					  all: alignment(jurisdictions: ["antarctica"], asOf: "2031-05-09") { totalCount nodes { target { id } } } }""");
		assertThat(data.at("/alignment/nodes/0").toString()).isEqualTo(
				"""
						{"jurisdictionCount":0,"cells":[{"firstListedOn":null,"listedOnOrBefore":"2031-05-10","designations":[]}]}""");
		assertThat(data.at("/all").toString())
			.isEqualTo("{\"totalCount\":1,\"nodes\":[{\"target\":{\"id\":\"grey-gull\"}}]}");
	}

}
