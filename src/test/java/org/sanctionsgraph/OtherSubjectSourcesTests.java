package org.sanctionsgraph;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What records on another subject say of their sources and in which languages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.records=src/test/resources/football-bans")
class OtherSubjectSourcesTests {

	@Autowired
	private Endpoint api;

	@Test
	void textOfTheCuratorHasNoClaimButThoseOfSourcesThatAreNamedForIt() {
		JsonNode data = this.api.data("""
				{ measure(id: "antarctica-bans-2031") { claims(property: "title") { value } }
				  response(id: "rovers-protest-2031") { claims(property: "title") { value source { id } } } }""");
		assertThat(data.at("/measure/claims")).isEmpty();
		assertThat(data.at("/response/claims").toString()).isEqualTo("""
				[{"value":"The Rovers protest against the bans (made up)","source":{"id":"penguin-herald-2031"}}]""");
	}

	@Test
	void valuesLeadToTheSourcesThatStateThem() {
		JsonNode data = this.api.data("""
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
		assertThat(this.api.data("{ dataset { corrections checkedUntil } }").at("/dataset").toString()).isEqualTo("""
				{"corrections":"mailto:corrections@ice.example","checkedUntil":"2031-06"}""");
	}

	@Test
	void whatTheRecordsDeclareIsLabelledInTheirLanguages() {
		JsonNode data = this.api.data("""
				{ dataset { topics { label german: label(language: "de-CH") chinese: label(language: "zh") }
				  identifierSchemes { key label(language: "de") } labels(language: "de") { type value label } } }""")
			.at("/dataset");
		assertThat(data.at("/topics/0").toString()).isEqualTo("""
				{"label":"Invasion of the pitch","german":"Platzsturm","chinese":"Invasion of the pitch"}""");
		assertThat(JsonTexts.of(data.at("/identifierSchemes"), "label")).containsExactly("Nummer der Fankarte",
				"Legal Entity Identifier");
		assertThat(data.at("/labels").toString()).contains("""
				{"type":"Topic","value":"pitch-invasion","label":"Platzsturm"}""", """
				{"type":"Scheme","value":"SNOW_CODE","label":"Code of Snow"}""", """
				{"type":"ActorKind","value":"GROUP","label":"Group"}""");
	}

	@Test
	void titlesAreThoseOfTheOfficialTextsWhereTheyAreRecorded() {
		JsonNode data = this.api.data("""
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
		JsonNode actors = this.api.data("""
				{ actors { nodes { id nameSearch { languages lookedIn lookedOn }
				  identifierSearch { schemes lookedIn lookedOn } } } }""").at("/actors/nodes");
		assertThat(actors.toString()).contains("""
				"nameSearch":{"languages":["de"],"lookedIn":["the ice"],"lookedOn":"2031-06-01"}""", """
				{"schemes":["LEI","FAN_CARD"],"lookedIn":["the register","the ice"],"lookedOn":"2031-06-01"}""");
		assertThat(actors.findValues("nameSearch").stream().filter((search) -> !search.isNull())).hasSize(1);
	}

	@Test
	void whatAnUnfreeSourceStatesIsMarked() {
		JsonNode source = this.api.data("""
				{ source(id: "penguin-herald-2031") { url withoutUrl archivedUrl accessedOn
				  licence { name permitsReuse } claims { nodes { reusable } } } }""").at("/source");
		assertThat(JsonTexts.of(source.at("/claims/nodes"), "reusable")).isNotEmpty().containsOnly("false");
		assertThat(source.toString()).startsWith("""
				{"url":null,"withoutUrl":"It is printed on ice.",\
				"archivedUrl":"https://archive.example.org/penguin-herald","accessedOn":"2031-06-30",\
				"licence":{"name":"For penguins alone","permitsReuse":false}""");
		assertThat(JsonTexts.of(this.api
			.data("{ source(id: \"ice-gazette-2031-05\") { licence { name } claims { nodes { reusable } } } }")
			.at("/source/claims/nodes"), "reusable")).containsOnly("true");
	}

	@Test
	void citationsOfClaimsNameTheVersionOfTheDataset() {
		JsonNode data = this.api.data("""
				{ dataset { version } actor(id: "pat-example") { claims(property: "relations") {
				  id citation(style: CSL_JSON) } } }""");
		assertThat(data.at("/actor/claims/0/citation").asString()).contains(
				"\"id\":\"%s\"".formatted(data.at("/actor/claims/0/id").asString()), "The Penguin Herald",
				"in dataset version " + data.at("/dataset/version").asString());
	}

}
