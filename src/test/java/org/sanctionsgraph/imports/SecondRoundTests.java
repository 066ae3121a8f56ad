package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.commands.ValidateCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was imported, exported and imported again is the same. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SecondRoundTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Path RECORDS = Path.of("target", "first-round", String.valueOf(System.nanoTime()));

	private static final Imported FIRST = imported(Imported.FILES.resolve("rounds.ftm.json"), RECORDS);

	@Autowired
	private Endpoint api;

	@DynamicPropertySource
	static void serveTheFirstRound(DynamicPropertyRegistry properties) {
		properties.add("sanctions-graph.records", RECORDS::toString);
	}

	@Test
	void theFirstRoundHasWhatTheFileSays() {
		assertThat(identifiers(FIRST))
			.containsEntry("pat", List.of("ID_NUMBER_IR 77", "PASSPORT P7", "PASSPORT_IR 123456"))
			.containsEntry("pam", List.of("PASSPORT_SY 123456", "PASSPORT_SY 123457", "TAX_NUMBER_SY 77"))
			.containsEntry("ann", List.of("UN_SC QDi.001"))
			.containsEntry("boat",
					List.of("CALL_SIGN LAEA", "IMO IMO 9074729", "MMSI 257123456", "REGISTRATION_NUMBER R1"))
			.containsEntry("firm", List.of("ID_NUMBER_SY 79", "REGISTRATION_NUMBER_CN 91330000142916567N",
					"REGISTRATION_NUMBER_SY 78"));
		assertThat(FIRST.at("pat", "/positions")).contains("minister-of-ice").doesNotContain("minister-of-ice-2");
	}

	@Test
	void aLongIdStaysAsItIs() {
		assertThat(FIRST.byId()).containsKey(
				"ice-trading-and-shipping-and-shipping-and-shipping-and-shipping-and-shipping-and-shipping-and-shipping-of-greenland");
	}

	@Test
	void signsFindNotWhateverHasNoLetters() {
		String query = "query($text: String!) { search(text: $text) { record { id } } }";
		assertThat(this.api.ask(query, Map.of("text", "☃")).at("/data/search")).isEmpty();
		assertThat(this.api.ask(query, Map.of("text", "-")).at("/data/search")).isEmpty();
		assertThat(this.api.ask(query, Map.of("text", "★")).at("/data/search/0/record/id").asString())
			.isEqualTo("signs");
	}

	@Test
	void theSecondRoundIsTheSame(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("rounds.ftm.json"), this.api.get("/export/ftm.jsonl").body());
		Path into = folder.resolve("records");
		Imported second = imported(file, into);
		assertThat(identifiers(second)).isEqualTo(identifiers(FIRST));
		assertThat(second.byId().keySet()).isEqualTo(FIRST.byId().keySet());
		for (String place : List.of("/names", "/countries", "/birthDate", "/summary", "/designations",
				"/programmeKeys")) {
			assertThat(at(place, second)).as(place).isEqualTo(at(place, FIRST)).hasSizeGreaterThan(0);
		}
		for (String measure : List.of("council-of-ice-2021-03-22", "office-of-snow-2021-03-22")) {
			assertThat(second.at(measure, "/imposedBy")).isEqualTo(FIRST.at(measure, "/imposedBy"));
		}
		assertThat(FIRST.at("council-of-ice-2021-03-22", "/imposedBy")).isEqualTo("[\"council\"]");
		assertThat(ValidateCommand.run("--validate", "--strict", "--sanctions-graph.records=" + into)).isZero();
	}

	@Test
	void eachEntityHasAnIdOfItsOwn() {
		List<JsonNode> entities = this.api.get("/export/ftm.jsonl").body().lines().map(JSON::readTree).toList();
		assertThat(entities).extracting((entity) -> entity.path("id").asString()).doesNotHaveDuplicates();
		assertThat(entities).filteredOn((entity) -> entity.path("schema").asString().equals("Ownership")).hasSize(2);
	}

	private static Imported imported(Path file, Path into) {
		return Imported.of(into, "--import=" + file, "--into=" + into, "--day=2026-07-15", "--publisher=Ice Office");
	}

	/** The values at a place, of all records that have it, in any order. */
	private static Map<String, List<String>> at(String place, Imported imported) {
		return imported.byId()
			.entrySet()
			.stream()
			.filter((record) -> !record.getValue().at(place).isMissingNode())
			.collect(Collectors.toMap(Map.Entry::getKey, (record) -> values(record.getValue().at(place))));
	}

	private static List<String> values(JsonNode node) {
		return (node.isArray() ? node.valueStream() : Stream.of(node)).map(JsonNode::toString).sorted().toList();
	}

	private static Map<String, List<String>> identifiers(Imported imported) {
		return imported.byId()
			.entrySet()
			.stream()
			.filter((record) -> record.getValue().has("names"))
			.collect(Collectors.toMap(Map.Entry::getKey, (actor) -> actor.getValue()
				.path("identifiers")
				.valueStream()
				.filter((identifier) -> !identifier.path("scheme").asString().equals("FTM_ID"))
				.map((identifier) -> identifier.path("scheme").asString() + " " + identifier.path("value").asString())
				.sorted()
				.toList()));
	}

}
