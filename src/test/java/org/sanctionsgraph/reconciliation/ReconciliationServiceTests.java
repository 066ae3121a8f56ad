package org.sanctionsgraph.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service offers besides matching names. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReconciliationServiceTests {

	@LocalServerPort
	private int port;

	private OpenRefine refine = new OpenRefine(0);

	@BeforeEach
	void connect() {
		this.refine = new OpenRefine(this.port);
	}

	@Test
	void theManifestNamesTheKindsOfActorsAndWhereEverythingIs() {
		JsonNode manifest = this.refine.get("").json();
		assertThat(ids(manifest.at("/defaultTypes"))).containsExactlyInAnyOrder("PERSON", "COMPANY", "PUBLIC_BODY",
				"ORGANIZATION", "STATE", "GROUP", "ENTITY", "VESSEL", "AIRCRAFT");
		assertThat(manifest.at("/identifierSpace").asString())
			.isEqualTo("http://localhost:%d/records/".formatted(this.port));
		for (String offer : List.of("/suggest/entity", "/suggest/type", "/suggest/property",
				"/extend/propose_properties")) {
			assertThat(manifest.at(offer + "/service_url").asString() + manifest.at(offer + "/service_path").asString())
				.startsWith("http://localhost:%d/reconcile/".formatted(this.port))
				.satisfies((address) -> assertThat(this.refine.get(address.split("/reconcile")[1]).status())
					.isEqualTo(200));
		}
	}

	@Test
	void theViewIsTheAddressOfTheActor() {
		assertThat(this.refine.get("").json().at("/view/url").asString())
			.isEqualTo("http://localhost:%d/records/{{id}}".formatted(this.port));
	}

	@Test
	void columnsAreExtendedByIdentifiersCountriesAndDays() {
		JsonNode extended = this.refine
			.extend(Map.of("ids", List.of("hikvision", "marco-rubio", "nobody", "Not an id"), "properties",
					Stream.of("identifier", "identifier:WIKIDATA", "country", "birthDate", "firstListing")
						.map((id) -> Map.of("id", id, "settings", Map.of()))
						.toList()))
			.json();
		assertThat(ids(extended.at("/meta"))).containsExactly("identifier", "identifier:WIKIDATA", "country",
				"birthDate", "firstListing");
		assertThat(extended.at("/rows/hikvision/identifier").toString()).contains("\"WIKIDATA:Q5760704\"");
		assertThat(extended.at("/rows/hikvision/identifier:WIKIDATA").toString()).isEqualTo("[{\"str\":\"Q5760704\"}]");
		assertThat(extended.at("/rows/marco-rubio/country").toString()).isEqualTo("[{\"str\":\"US\"}]");
		assertThat(extended.at("/rows/marco-rubio/firstListing").toString()).isEqualTo("[{\"str\":\"2020-07-13\"}]");
		assertThat(extended.at("/rows/nobody/identifier")).isEmpty();
		assertThat(extended.at("/rows").propertyNames()).contains("Not an id");
	}

	@Test
	void proposesWhatActorsOfATypeHave() {
		assertThat(ids(properties(Map.of("type", "PERSON")))).startsWith("birthDate", "country", "firstListing",
				"identifier", "identifier:OFAC_UID");
		assertThat(ids(properties(Map.of("type", "COMPANY")))).startsWith("country").doesNotContain("birthDate");
		assertThat(ids(properties(Map.of("type", "", "limit", "2")))).containsExactly("birthDate", "country");
	}

	private JsonNode properties(Map<String, String> parameters) {
		return this.refine.get("/properties", parameters).json().at("/properties");
	}

	@Test
	void suggestsActorsByNameAndById() {
		assertThat(suggested("entity", "Chen Q")).startsWith("chen-quanguo");
		assertThat(suggested("entity", "陈全")).startsWith("chen-quanguo");
		assertThat(suggested("entity", "xpcc-psb")).startsWith("xpcc-psb");
		assertThat(suggested("entity", "")).isEmpty();
	}

	@Test
	void moreSuggestionsFollowAtTheCursor() {
		List<String> first = suggested("entity", "xinjiang");
		JsonNode next = this.refine.get("/suggest/entity", Map.of("prefix", "xinjiang", "cursor", "10")).json();
		assertThat(first).hasSize(10).doesNotContainAnyElementsOf(ids(next.at("/result")));
		assertThat(this.refine.get("/suggest/entity", Map.of("prefix", "xinjiang", "cursor", "100000"))
			.json()
			.at("/result")).isEmpty();
	}

	@Test
	void suggestsTypesAndProperties() {
		assertThat(suggested("type", "p")).containsExactlyInAnyOrder("PERSON", "PUBLIC_BODY");
		assertThat(suggested("property", "birth")).containsExactly("birthDate");
		assertThat(suggested("property", "wiki")).startsWith("identifier:WIKIDATA");
		assertThat(suggested("property", "first")).isEmpty();
	}

	private List<String> suggested(String what, String prefix) {
		return ids(this.refine.get("/suggest/" + what, Map.of("prefix", prefix)).json().at("/result"));
	}

	@Test
	void previewsAnActorInAFrameOfAnyPage() {
		OpenRefine.Reply preview = this.refine.get("/preview", Map.of("id", "hikvision"));
		assertThat(preview.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(preview.response().headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("frame-ancestors *", "default-src 'none'");
		assertThat(preview.response().body()).contains("<h1>Hikvision</h1>", "Company · CN");
	}

	@Test
	void thePageOfOpenRefineMayReadEveryAnswer() {
		for (String path : List.of("", "/suggest/entity?prefix=a", "/properties?type=", "/suggest/type?prefix=")) {
			assertThat(this.refine.send("GET", path, "", "Origin", OpenRefine.ORIGIN)
				.header("Access-Control-Allow-Origin")).isEqualTo("*");
		}
		assertThat(this.refine
			.send("OPTIONS", "", "", "Origin", OpenRefine.ORIGIN, "Access-Control-Request-Method", "POST")
			.header("Access-Control-Allow-Methods")).contains("POST");
	}

	private static List<String> ids(JsonNode items) {
		return items.valueStream().map((item) -> item.at("/id").asString()).toList();
	}

}
