package org.sanctionsgraph.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every answer has the shape that the JSON Schemas of the Reconciliation API 0.2 give it.
 * The schemas are not part of the repository: without their folder nothing is checked,
 * and the tests stop.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SpecificationTests {

	private static final Path FOLDER = Path.of("../shared/data/reconciliation");

	private static final String ADDRESS = "https://reconciliation-api.github.io/specs/0.2/schemas/";

	private static final Map<String, String> SCHEMAS = new HashMap<>();

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	private OpenRefine refine = new OpenRefine(0);

	@BeforeAll
	static void readTheSchemas() throws IOException {
		assumeThat(Files.isDirectory(FOLDER)).as("the schemas of the specification are in %s", FOLDER).isTrue();
		try (Stream<Path> files = Files.list(FOLDER)) {
			files.forEach((file) -> SCHEMAS.put(ADDRESS + file.getFileName(), read(file)));
		}
		SCHEMAS.put("http://swagger.io/v2/schema.json", read(FOLDER.resolve("openapi.json")));
	}

	/** Each is known by its place, and in the one draft that they are all written for. */
	private static String read(Path file) {
		try {
			ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(file));
			return schema.without(List.of("$schema", "$id")).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@BeforeEach
	void connect() {
		this.refine = new OpenRefine(this.port);
	}

	@Test
	void theSchemasRefuseWhatHasAnotherShape() {
		JsonNode wrong = JSON.readTree("{\"q0\": {\"result\": [{\"id\": 5}]}, \"name\": 5, \"result\": [{}]}");
		assertThat(SCHEMAS.keySet()
			.stream()
			.filter((address) -> address.contains("result") || address.contains("manifest")
					|| address.contains("suggest")))
			.hasSize(5)
			.allSatisfy((address) -> assertThat(schema(address).validate(wrong)).isNotEmpty());
	}

	@Test
	void theManifest() {
		JsonNode manifest = this.refine.get("").json();
		isValid("manifest.json", manifest);
		assertThat(manifest.at("/versions").toString()).isEqualTo("[\"0.2\"]");
	}

	@Test
	void resultsOfABatch() {
		JsonNode results = this.refine
			.names(List.of("Chen Quanguo", "华春莹", "Smith", "Nobody Whatsoever", "Xinjiang Public Security Bureau"));
		assertThat(results).hasSize(5);
		isValid("reconciliation-result-batch.json", results);
		isValid("reconciliation-result-batch.json", this.refine.queries(Map.of()).json());
	}

	@Test
	void theQueriesThatTheTestsSend() {
		isValid("reconciliation-query-batch.json", JSON.readTree(
				"""
						{"q0": {"query": "Zhu Hailun", "type": "PERSON", "type_strict": "should", "limit": 5, "properties": [
						  {"pid": "birthDate", "v": "1958"}, {"pid": "country", "v": ["CN", {"id": "china", "name": "China"}]}]},
						 "q1": {"properties": [{"pid": "identifier", "v": "Q5760704"}]}}"""));
		isValid("data-extension-query.json", JSON.readTree(
				"{\"ids\": [\"hikvision\"], \"properties\": [{\"id\": \"country\"}, {\"id\": \"identifier\", \"settings\": {}}]}"));
	}

	@Test
	void valuesOfNewColumns() {
		List<Map<String, String>> properties = this.refine.get("/properties")
			.json()
			.at("/properties")
			.valueStream()
			.map((property) -> Map.of("id", property.at("/id").asString()))
			.toList();
		assertThat(properties).hasSizeGreaterThan(4);
		JsonNode extension = this.refine
			.extend(Map.of("ids", List.of("hikvision", "marco-rubio", "nobody"), "properties", properties))
			.json();
		assertThat(extension.at("/rows")).hasSize(3).allSatisfy((row) -> assertThat(row).hasSameSizeAs(properties));
		isValid("data-extension-response.json", extension);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?type=PERSON", "?type=STATE&limit=1", "?type=", "" })
	void propertiesForNewColumns(String parameters) {
		isValid("data-extension-property-proposal.json", this.refine.get("/properties" + parameters).json());
	}

	@ParameterizedTest
	@ValueSource(strings = { "chen", "x", "", "zzzzzz" })
	void suggestions(String prefix) {
		Map<String, String> parameters = Map.of("prefix", prefix);
		isValid("suggest-entities-response.json", this.refine.get("/suggest/entity", parameters).json());
		isValid("suggest-properties-response.json", this.refine.get("/suggest/property", parameters).json());
		isValid("suggest-types-response.json", this.refine.get("/suggest/type", parameters).json());
	}

	private static void isValid(String schema, JsonNode answer) {
		assertThat(schema(ADDRESS + schema).validate(answer)).as(schema).isEmpty();
	}

	private static Schema schema(String address) {
		return SchemaRegistry.withDialect(Dialects.getDraft7(), (builder) -> builder.schemas(SCHEMAS))
			.getSchema(SchemaLocation.of(address));
	}

}
