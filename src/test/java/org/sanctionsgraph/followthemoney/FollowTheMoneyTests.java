package org.sanctionsgraph.followthemoney;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The entities are what the schema files of FollowTheMoney permit, and say what the
 * records say. The files are not part of the repository: without them that is not
 * checked.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FollowTheMoneyTests {

	private static final Path FILES = Path.of(System.getProperty("ftm.schemas", "../shared/data/ftm"));

	private static final List<String> ACTORS = List.of("Person", "Company", "PublicBody", "Organization",
			"LegalEntity");

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private Endpoint api;

	@Test
	void entitiesAreAsTheSchemaFilesSay() throws IOException {
		assumeThat(Files.isDirectory(FILES)).as("the schema files are in %s, or where ftm.schemas says", FILES)
			.isTrue();
		Schemata schemata = Schemata.in(FILES);
		List<JsonNode> entities = entities();
		Map<String, String> byId = entities.stream()
			.collect(Collectors.toMap((entity) -> entity.path("id").asString(),
					(entity) -> entity.path("schema").asString()));
		assertThat(entities).allSatisfy(
				(entity) -> assertThat(schemata.problems(entity, byId)).as(entity.path("id").asString()).isEmpty());
		assertThat(schemata.problems(JSON.readTree("""
				{"id": "x", "schema": "Sanction", "properties": {"country": ["US"], "startDate": ["soon"], "new": ["1"],
				"sourceUrl": ["here"], "entity": ["nobody"]}}"""), byId)).hasSize(5);
		assertThat(schemata.problems(JSON.readTree("{\"schema\": \"Person\", \"properties\": {}}"), byId)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Person, 'actors(filter: {kinds: [PERSON]})'", "Company, 'actors(filter: {kinds: [COMPANY]})'",
			"PublicBody, 'actors(filter: {kinds: [PUBLIC_BODY, STATE]})'",
			"Organization, 'actors(filter: {kinds: [ORGANIZATION]})'",
			"LegalEntity, 'actors(filter: {kinds: [GROUP]})'", "Sanction, designations" })
	void everyActorAndDesignationIsOne(String schema, String list) {
		int total = this.api.ask("{ list: %s { totalCount } }".formatted(list)).at("/data/list/totalCount").asInt();
		assertThat(entities()).filteredOn((entity) -> entity.path("schema").asString().equals(schema)).hasSize(total);
	}

	@Test
	void aPersonHasNamesAndAnOffice() {
		JsonNode person = entity("chen-quanguo");
		assertThat(person.at("/properties/name").toString()).contains("Chen Quanguo", "陈全国");
		assertThat(person.at("/properties/country").toString()).isEqualTo("[\"cn\"]");
		assertThat(entity("marco-rubio").at("/properties/wikidataId/0").asString()).isEqualTo("Q324546");
		List<JsonNode> offices = entities().stream()
			.filter((entity) -> entity.at("/properties/holder/0").asString("").equals("chen-quanguo"))
			.toList();
		assertThat(offices).isNotEmpty()
			.allSatisfy(
					(office) -> assertThat(entity(office.at("/properties/post/0").asString()).at("/properties/name"))
						.isNotEmpty());
	}

	@Test
	void aDesignationIsASanction() {
		JsonNode designation = this.api
			.ask("{ actor(id: \"chen-quanguo\") { designations(first: 1, filter: {jurisdictions: [\"united-states\"]}) "
					+ "{ nodes { id from provisions measure { announcedOn imposedBy { name } authorities { title } } } } } }")
			.at("/data/actor/designations/nodes/0");
		JsonNode sanction = entity(designation.path("id").asString()).path("properties");
		assertThat(sanction.path("entity").toString()).isEqualTo("[\"chen-quanguo\"]");
		assertThat(sanction.path("startDate").get(0)).isEqualTo(designation.path("from"));
		assertThat(sanction.path("listingDate").get(0)).isEqualTo(designation.at("/measure/announcedOn"));
		assertThat(sanction.path("provisions")).isEqualTo(designation.path("provisions"));
		assertThat(sanction.path("authority").get(0)).isEqualTo(designation.at("/measure/imposedBy/0/name"));
		assertThat(sanction.path("program").get(0)).isEqualTo(designation.at("/measure/authorities/0/title"));
		assertThat(sanction.path("country").toString()).isEqualTo("[\"us\"]");
	}

	@Test
	void relationsHaveTheirSchemata() {
		Map<String, Long> counts = entities().stream()
			.collect(Collectors.groupingBy((entity) -> entity.path("schema").asString(), Collectors.counting()));
		assertThat(counts).containsKeys("Ownership", "Succession", "UnknownLink").doesNotContainKey("Thing");
		assertThat(entities()).filteredOn((entity) -> entity.path("schema").asString().equals("UnknownLink"))
			.allSatisfy((link) -> assertThat(link.at("/properties/role/0").asString()).isIn("part of", "backed by",
					"family of", "owned by", "member of"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftm.csv", "ftm.jsonl?kinds=PERSON" })
	void thereIsNoTableAndNoFilter(String address) {
		assertThat(this.api.get("/export/" + address).statusCode()).isIn(400, 404);
	}

	@Test
	void everyPropertyIsDocumented() throws IOException {
		String page = Files.readString(Path.of("src/docs/exports.md"));
		assertThat(entities()).allSatisfy((entity) -> {
			String schema = entity.path("schema").asString();
			String row = page.lines()
				.filter((line) -> line.startsWith("| `%s`".formatted(schema)))
				.findFirst()
				.orElse("");
			String names = row + (ACTORS.contains(schema) ? actorsOf(page) : "");
			assertThat(entity.path("properties").propertyNames()).as(schema)
				.allSatisfy((name) -> assertThat(names).contains("`%s`".formatted(name)));
		});
	}

	@Test
	void everyPropertyOfIdentifiersIsDocumented() throws IOException {
		String page = Files.readString(Path.of("src/docs/exports.md"));
		Properties table = PropertiesLoaderUtils
			.loadProperties(new ClassPathResource("followthemoney/identifiers.properties"));
		assertThat(table.values()).hasSizeGreaterThan(20)
			.allSatisfy((property) -> assertThat(page).contains("`%s`".formatted(property)));
	}

	private static String actorsOf(String page) {
		return page.lines().filter((line) -> line.startsWith("| all of these")).findFirst().orElse("");
	}

	private JsonNode entity(String id) {
		return entities().stream()
			.filter((entity) -> entity.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no entity " + id));
	}

	private List<JsonNode> entities() {
		return this.api.get("/export/ftm.jsonl").body().lines().map(JSON::readTree).toList();
	}

}
