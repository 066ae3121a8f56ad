package org.sanctionsgraph.followthemoney;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Actors of kinds that the application's own records have none of. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "sanctions-graph.records=src/test/resources/football-bans")
class ActorKindTests {

	private static final Path FILES = Path.of(System.getProperty("ftm.schemas", "../shared/data/ftm"));

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@CsvSource({ "north-stand, LegalEntity", "floe-ferry, Vessel", "snow-goose, Airplane", "rowdy-rovers, Company" })
	void eachKindHasItsSchema(String actor, String schema) {
		assertThat(entities()).filteredOn((entity) -> entity.path("id").asString().equals(actor))
			.singleElement()
			.extracting((entity) -> entity.path("schema").asString())
			.isEqualTo(schema);
	}

	@ParameterizedTest
	@CsvSource({ "floe-ferry.owned-by.rowdy-rovers, Ownership", "snow-goose.owned-by.floe-ferry, UnknownLink",
			"floe-ferry.successor-of.snow-goose, UnknownLink", "north-stand.member-of.supporters-union, Membership" })
	void vesselsAndAircraftAreOwnedAndOwnNothing(String relation, String schema) {
		eachKindHasItsSchema(relation, schema);
	}

	@Test
	void entitiesAreAsTheSchemaFilesSay() throws IOException {
		assumeThat(Files.isDirectory(FILES)).as("the schema files are in %s, or where ftm.schemas says", FILES)
			.isTrue();
		Schemata schemata = Schemata.in(FILES);
		Map<String, String> byId = entities().stream()
			.collect(Collectors.toMap((entity) -> entity.path("id").asString(),
					(entity) -> entity.path("schema").asString()));
		assertThat(entities()).allSatisfy(
				(entity) -> assertThat(schemata.problems(entity, byId)).as(entity.path("id").asString()).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "PERSON, true", "COMPANY, true", "ENTITY, true", "VESSEL, false", "STATE, false" })
	void anEntityMayBeAPersonOrABody(String kind, boolean found) {
		String query = "{ matchActors(queries: [{ name: \"North Stand\", kind: %s }]) { actor { id } } }";
		assertThat(this.api.ask(query.formatted(kind)).at("/data/matchActors/0")).hasSize(found ? 1 : 0);
	}

	private List<JsonNode> entities() {
		return this.api.get("/export/ftm.jsonl").body().lines().map(JSON::readTree).toList();
	}

}
