package org.sanctionsgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Records on another subject, with topics and schemes of their own, need no code. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.records=src/test/resources/football-bans")
class OtherSubjectTests {

	@Autowired
	private Endpoint api;

	@Test
	void datasetDeclaresItsTopicsAndSchemes() {
		JsonNode dataset = this.api.data("""
				{ dataset { licence topics { key label } identifierSchemes { key label urlTemplate }
				  citationSchemes { key urlTemplate } } }""").at("/dataset");
		assertThat(dataset.at("/licence").asString()).isEqualTo("Made up for tests");
		assertThat(JsonTexts.of(dataset.at("/topics"), "key")).containsExactly("pitch-invasion", "flares");
		assertThat(JsonTexts.of(dataset.at("/topics"), "label")).containsExactly("Invasion of the pitch",
				"Flares in the stands");
		assertThat(JsonTexts.of(dataset.at("/identifierSchemes"), "key")).containsExactly("FAN_CARD", "LEI");
		assertThat(JsonTexts.of(dataset.at("/citationSchemes"), "key")).containsExactly("ICE_GAZETTE", "SNOW_CODE");
		assertThat(dataset.at("/identifierSchemes/1/label").asString()).isEqualTo("Legal Entity Identifier");
		assertThat(dataset.at("/citationSchemes/0/urlTemplate").asString())
			.isEqualTo("https://gazette.example.org/{value}");
		assertThat(dataset.at("/citationSchemes/1/urlTemplate").isNull()).isTrue();
	}

	@Test
	void theFirstTabOfGraphiQlShowsItsDesignations() throws IOException {
		String welcome = new ClassPathResource("static/graphiql/welcome.graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(this.api.data(welcome).at("/designations/nodes")).isNotEmpty();
	}

	@Test
	void actorLeadsToTheCitationsOfTheLawsBehindItsDesignations() {
		JsonNode designations = this.api
			.data("""
					{ actor(id: "pat-example") { designations { nodes { topics positionAtListing { title }
					  identifier { scheme value url } measure { id jurisdiction { name }
					    authorities { id citations { scheme value url } chain { id citations { scheme url } } } } } } } }""")
			.at("/actor/designations/nodes");
		JsonNode first = designations.at("/0");
		assertThat(designations).hasSize(2);
		assertThat(first.at("/topics/0").asString()).isEqualTo("pitch-invasion");
		assertThat(first.at("/positionAtListing/title").asString()).isEqualTo("Drummer");
		assertThat(first.at("/measure/jurisdiction/name").asString()).isEqualTo("Antarctica");
		assertThat(first.at("/identifier/url").asString())
			.isEqualTo("https://fans.example.org/cards?number=FC%200042%2F31");
		assertThat(first.at("/measure/authorities/0/citations/0").toString()).isEqualTo("""
				{"scheme":"ICE_GAZETTE","value":"IG 2030, no. 7",\
				"url":"https://gazette.example.org/IG%202030%2C%20no.%207"}""");
		assertThat(first.at("/measure/authorities/0/chain/0/citations/0/url").asString())
			.isEqualTo("https://code.example.org/3");
		assertThat(designations.at("/1/identifier").isNull()).isTrue();
	}

	@Test
	void identifierWithoutAnAddressGetsThatOfItsScheme() {
		assertThat(this.api.data("{ actor(id: \"rowdy-rovers\") { identifiers { scheme url } } }")
			.at("/actor/identifiers")
			.toString()).isEqualTo("""
					[{"scheme":"LEI","url":"https://lei.example.org/506700GE1G29325QX363"}]""");
	}

	@Test
	void askShowsItsOutcomesHereAndElsewhere() {
		JsonNode asks = this.api.data("""
				{ asks { nodes { id addressees { id } outcomes(asOf: "2031-12-31") { kind lagDays
				  designation { measure { id } } } open(asOf: "2031-05-01") } } }""").at("/asks/nodes");
		assertThat(asks).hasSize(1);
		assertThat(asks.at("/0/id").asString()).isEqualTo("supporters-ask-2031.ban-the-drummer");
		assertThat(JsonTexts.of(asks.at("/0/outcomes"), "kind")).containsExactlyInAnyOrder("MET", "MET_ELSEWHERE");
		assertThat(asks.at("/0/outcomes/0/lagDays").asInt()).isEqualTo(10);
		assertThat(asks.at("/0/open").asBoolean()).isTrue();
	}

	@Test
	void alignmentComparesItsJurisdictions() {
		JsonNode rows = this.api.data("""
				{ alignment(jurisdictions: ["antarctica", "bouvet-island"]) { nodes { target { id } jurisdictionCount
				  spreadDays } } }""").at("/alignment/nodes");
		assertThat(rows).hasSize(2).anySatisfy((row) -> assertThat(row.toString()).isEqualTo("""
				{"target":{"id":"pat-example"},"jurisdictionCount":2,"spreadDays":30}"""));
	}

	@Test
	void whatIsHeldTellsHowCompleteItIs() {
		JsonNode data = this.api.data("""
				{ complete: legalAuthority(id: "stadium-order-act") { coverage { state } }
				  partial: legalAuthority(id: "stadium-ban-rules") { coverage { state leftOut checkedUntil } }
				  alignment(jurisdictions: ["antarctica", "bouvet-island"], targets: ["ice-football-association"]) {
				    nodes { cells { firstListedOn coverage { state leftOut checkedUntil } } } } }""");
		String partial = """
				{"state":"PARTIAL","leftOut":["Bans of before 2031; the gazette of those years was not read."],\
				"checkedUntil":"2031-06"}""";
		assertThat(data.at("/complete/coverage").isNull()).isTrue();
		assertThat(data.at("/partial/coverage").toString()).isEqualTo(partial);
		assertThat(data.at("/alignment/nodes/0/cells").toString()).isEqualTo("""
				[{"firstListedOn":null,"coverage":%s},{"firstListedOn":null,"coverage":null}]""".formatted(partial));
	}

	@Test
	void statedNumbersAreComparedWithWhatTheyCount() {
		assertThat(this.api.data("""
				{ measure(id: "antarctica-bans-2031") { targetCount { consistent held stated { value held } } } }""")
			.at("/measure/targetCount")
			.toString()).isEqualTo("""
					{"consistent":true,"held":2,"stated":[{"value":1,"held":1},{"value":2,"held":2},\
					{"value":40,"held":null}]}""");
		assertThat(this.api.data("{ measure(id: \"bouvet-bans-2031\") { targetCount { consistent } } }")
			.at("/measure/targetCount/consistent")
			.isNull()).isTrue();
	}

	@Test
	void conflictShowsThePreferredClaimThoughAnotherIsFirst() {
		JsonNode conflict = this.api.data("{ conflicts { nodes { claims { value } preferred { value rank } } } }")
			.at("/conflicts/nodes/0");
		assertThat(JsonTexts.of(conflict.at("/claims"), "value")).containsExactly("2031-05-02", "2031-05-03");
		assertThat(conflict.at("/preferred").toString()).isEqualTo("""
				{"value":"2031-05-03","rank":"PREFERRED"}""");
	}

	@Test
	void timelineOfAJurisdictionLeavesOutWhatIsOnlyAddressedToIt() {
		assertThat(timeline("bouvet-island")).containsExactly("supporters-ask-2031", "bouvet-bans-2031");
		assertThat(timeline("antarctica")).containsExactly("antarctica-bans-2031", "rovers-protest-2031");
	}

	private List<String> timeline(String jurisdiction) {
		return JsonTexts.of(this.api
			.data("{ timeline(filter: {jurisdictions: [\"%s\"]}) { nodes { act { id } } } }".formatted(jurisdiction))
			.at("/timeline/nodes"), "act");
	}

}
