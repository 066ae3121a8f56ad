package org.sanctionsgraph;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Records on another subject, with topics and schemes of their own, need no code. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.records=src/test/resources/football-bans")
class OtherSubjectTests {

	@Autowired
	private Endpoint api;

	@Test
	void datasetDeclaresItsTopicsAndSchemes() {
		JsonNode dataset = ask("""
				{ dataset { licence topics { key label } identifierSchemes { key label urlTemplate }
				  citationSchemes { key urlTemplate } } }""").at("/dataset");
		assertThat(dataset.at("/licence").asString()).isEqualTo("Made up for tests");
		assertThat(texts(dataset.at("/topics"), "key")).containsExactly("pitch-invasion", "flares");
		assertThat(texts(dataset.at("/topics"), "label")).containsExactly("Invasion of the pitch",
				"Flares in the stands");
		assertThat(texts(dataset.at("/identifierSchemes"), "key")).containsExactly("FAN_CARD", "LEI");
		assertThat(texts(dataset.at("/citationSchemes"), "key")).containsExactly("ICE_GAZETTE", "SNOW_CODE");
		assertThat(dataset.at("/identifierSchemes/1/label").asString()).isEqualTo("Legal Entity Identifier");
		assertThat(dataset.at("/citationSchemes/0/urlTemplate").asString())
			.isEqualTo("https://gazette.example.org/{value}");
		assertThat(dataset.at("/citationSchemes/1/urlTemplate").isNull()).isTrue();
	}

	@Test
	void actorLeadsToTheCitationsOfTheLawsBehindItsDesignations() {
		JsonNode designations = ask(
				"""
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
		assertThat(ask("{ actor(id: \"rowdy-rovers\") { identifiers { scheme url } } }").at("/actor/identifiers")
			.toString()).isEqualTo("""
					[{"scheme":"LEI","url":"https://lei.example.org/506700GE1G29325QX363"}]""");
	}

	@Test
	void askShowsItsOutcomesHereAndElsewhere() {
		JsonNode asks = ask("""
				{ asks { nodes { id addressees { id } outcomes(asOf: "2031-12-31") { kind lagDays
				  designation { measure { id } } } open(asOf: "2031-05-01") } } }""").at("/asks/nodes");
		assertThat(asks).hasSize(1);
		assertThat(asks.at("/0/id").asString()).isEqualTo("supporters-ask-2031.ban-the-drummer");
		assertThat(texts(asks.at("/0/outcomes"), "kind")).containsExactlyInAnyOrder("MET", "MET_ELSEWHERE");
		assertThat(asks.at("/0/outcomes/0/lagDays").asInt()).isEqualTo(10);
		assertThat(asks.at("/0/open").asBoolean()).isTrue();
	}

	@Test
	void alignmentComparesItsJurisdictions() {
		JsonNode rows = ask("""
				{ alignment(jurisdictions: ["antarctica", "bouvet-island"]) { nodes { target { id } jurisdictionCount
				  spreadDays } } }""").at("/alignment/nodes");
		assertThat(rows).hasSize(2).anySatisfy((row) -> assertThat(row.toString()).isEqualTo("""
				{"target":{"id":"pat-example"},"jurisdictionCount":2,"spreadDays":30}"""));
	}

	@Test
	void whatIsHeldTellsHowCompleteItIs() {
		JsonNode data = ask("""
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
		assertThat(ask("""
				{ measure(id: "antarctica-bans-2031") { targetCount { consistent held stated { value held } } } }""")
			.at("/measure/targetCount")
			.toString()).isEqualTo("""
					{"consistent":true,"held":2,"stated":[{"value":1,"held":1},{"value":2,"held":2},\
					{"value":40,"held":null}]}""");
		assertThat(ask("{ measure(id: \"bouvet-bans-2031\") { targetCount { consistent } } }")
			.at("/measure/targetCount/consistent")
			.isNull()).isTrue();
	}

	@Test
	void textOfTheCuratorHasNoClaimButThoseOfSourcesThatAreNamedForIt() {
		JsonNode data = ask("""
				{ measure(id: "antarctica-bans-2031") { claims(property: "title") { value } }
				  response(id: "rovers-protest-2031") { claims(property: "title") { value source { id } } } }""");
		assertThat(data.at("/measure/claims")).isEmpty();
		assertThat(data.at("/response/claims").toString()).isEqualTo("""
				[{"value":"The Rovers protest against the bans (made up)","source":{"id":"penguin-herald-2031"}}]""");
	}

	@Test
	void valuesLeadToTheSourcesThatStateThem() {
		JsonNode data = ask("""
				{ actor(id: "pat-example") { relations { sources { id } } names(kinds: [MISSPELLING]) { sources { id } }
				    claims(property: "names") { value rank } }
				  measure(id: "antarctica-bans-2031") { answeredBy { nodes { sources { id } } } } }""");
		assertThat(data.at("/actor/relations/0/sources/0/id").asString()).isEqualTo("penguin-herald-2031");
		assertThat(data.at("/actor/names/0/sources/0/id").asString()).isEqualTo("penguin-herald-2031");
		assertThat(data.at("/measure/answeredBy/nodes/0/sources/0/id").asString()).isEqualTo("penguin-herald-2031");
		assertThat(data.at("/actor/claims").toString()).contains("""
				{"value":"Pat Exmaple","rank":"DEPRECATED"}""");
	}

	@Test
	void datasetSaysWhereACorrectionIsRequested() {
		assertThat(ask("{ dataset { corrections checkedUntil } }").at("/dataset").toString()).isEqualTo("""
				{"corrections":"mailto:corrections@ice.example","checkedUntil":"2031-06"}""");
	}

	@Test
	void whatTheRecordsDeclareIsLabelledInTheirLanguages() {
		JsonNode data = ask("""
				{ dataset { topics { label german: label(language: "de-CH") chinese: label(language: "zh") }
				  identifierSchemes { key label(language: "de") } labels(language: "de") { type value label } } }""")
			.at("/dataset");
		assertThat(data.at("/topics/0").toString()).isEqualTo("""
				{"label":"Invasion of the pitch","german":"Platzsturm","chinese":"Invasion of the pitch"}""");
		assertThat(texts(data.at("/identifierSchemes"), "label")).containsExactly("Nummer der Fankarte",
				"Legal Entity Identifier");
		assertThat(data.at("/labels").toString()).contains("""
				{"type":"Topic","value":"pitch-invasion","label":"Platzsturm"}""", """
				{"type":"Scheme","value":"SNOW_CODE","label":"Code of Snow"}""", """
				{"type":"ActorKind","value":"GROUP","label":"Group"}""");
	}

	@Test
	void titlesAreThoseOfTheOfficialTextsWhereTheyAreRecorded() {
		JsonNode data = ask("""
				{ measure(id: "antarctica-bans-2031") { title german: title(language: "de")
				    claims(property: "titles") { value locator source { id } } }
				  node(id: "rovers-protest-2031") { ... on Act { title(language: "de") } }
				  legalAuthority(id: "stadium-ban-rules") { title(language: "de") programmeKeys } }""");
		assertThat(data.at("/measure/title").asString()).isEqualTo("Stadium bans of May 2031 (made up)");
		assertThat(data.at("/measure/german").asString()).isEqualTo("Stadionverbote vom Mai 2031 (erfunden)");
		assertThat(data.at("/measure/claims").toString()).isEqualTo("""
				[{"value":"Stadionverbote vom Mai 2031 (erfunden)","locator":"page 1",\
				"source":{"id":"penguin-herald-2031"}}]""");
		assertThat(data.at("/node/title").asString()).isNotEmpty();
		assertThat(data.at("/legalAuthority").toString()).isEqualTo("""
				{"title":"Rules on Stadium Bans (made up)","programmeKeys":["AQ-STADIUM"]}""");
	}

	@Test
	void whatWasLookedForAndNotFoundIsSaid() {
		JsonNode actors = ask("""
				{ actors { nodes { id nameSearch { languages lookedIn lookedOn }
				  identifierSearch { schemes lookedIn lookedOn } } } }""").at("/actors/nodes");
		assertThat(actors.toString()).contains("""
				"nameSearch":{"languages":["de"],"lookedIn":["the ice"],"lookedOn":"2031-06-01"}""", """
				{"schemes":["LEI","FAN_CARD"],"lookedIn":["the register","the ice"],"lookedOn":"2031-06-01"}""");
		assertThat(actors.findValues("nameSearch").stream().filter((search) -> !search.isNull())).hasSize(1);
	}

	@Test
	void whatAnUnfreeSourceStatesIsMarked() {
		JsonNode source = ask("""
				{ source(id: "penguin-herald-2031") { url withoutUrl archivedUrl accessedOn
				  licence { name permitsReuse } claims { nodes { reusable } } } }""").at("/source");
		assertThat(texts(source.at("/claims/nodes"), "reusable")).isNotEmpty().containsOnly("false");
		assertThat(source.toString()).startsWith("""
				{"url":null,"withoutUrl":"It is printed on ice.",\
				"archivedUrl":"https://archive.example.org/penguin-herald","accessedOn":"2031-06-30",\
				"licence":{"name":"For penguins alone","permitsReuse":false}""");
		assertThat(
				texts(ask("{ source(id: \"ice-gazette-2031-05\") { licence { name } claims { nodes { reusable } } } }")
					.at("/source/claims/nodes"), "reusable"))
			.containsOnly("true");
	}

	@Test
	void citationsOfClaimsNameTheVersionOfTheDataset() {
		JsonNode data = ask("""
				{ dataset { version } actor(id: "pat-example") { claims(property: "relations") {
				  id citation(style: CSL_JSON) } } }""");
		assertThat(data.at("/actor/claims/0/citation").asString()).contains(
				"\"id\":\"%s\"".formatted(data.at("/actor/claims/0/id").asString()), "The Penguin Herald",
				"in dataset version " + data.at("/dataset/version").asString());
	}

	@Test
	void conflictShowsThePreferredClaimThoughAnotherIsFirst() {
		JsonNode conflict = ask("{ conflicts { nodes { claims { value } preferred { value rank } } } }")
			.at("/conflicts/nodes/0");
		assertThat(texts(conflict.at("/claims"), "value")).containsExactly("2031-05-02", "2031-05-03");
		assertThat(conflict.at("/preferred").toString()).isEqualTo("""
				{"value":"2031-05-03","rank":"PREFERRED"}""");
	}

	@Test
	void timelineOfAJurisdictionLeavesOutWhatIsOnlyAddressedToIt() {
		assertThat(timeline("bouvet-island")).containsExactly("supporters-ask-2031", "bouvet-bans-2031");
		assertThat(timeline("antarctica")).containsExactly("antarctica-bans-2031", "rovers-protest-2031");
	}

	private List<String> timeline(String jurisdiction) {
		return texts(
				ask("{ timeline(filter: {jurisdictions: [\"%s\"]}) { nodes { act { id } } } }".formatted(jurisdiction))
					.at("/timeline/nodes"),
				"act");
	}

	private JsonNode ask(String document) {
		Endpoint.Answer answer = this.api.ask(document);
		assertThat(answer.at("/errors").isMissingNode()).as(answer.json().toString()).isTrue();
		return answer.at("/data");
	}

	private static List<String> texts(JsonNode list, String field) {
		return list.valueStream()
			.map((item) -> item.path(field))
			.map((value) -> value.isObject() ? value.path("id").asString() : value.asString())
			.toList();
	}

}
