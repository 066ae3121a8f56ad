package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.Endpoint;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was imported is served, searched and exported as curated records are. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServedImportTests {

	@Autowired
	private Endpoint api;

	@DynamicPropertySource
	static void importTheList(DynamicPropertyRegistry properties) throws IOException {
		Path records = Files.createTempDirectory(Path.of("target"), "imported").resolve("records");
		Imported.ofac(records);
		properties.add("sanctions-graph.records", records::toString);
	}

	@Test
	void anEntryIsFoundByAnAliasAndTellsItsProgrammes() {
		JsonNode match = this.api.ask("""
				{ searchActors(name: "Patrick Penguin", first: 1) { actor { id kind
				  designations { nodes { from listedOnOrBefore provisions
				    measure { date authorities { title kind programmeKeys } } sources { id } } } } } }""")
			.at("/data/searchActors/0/actor");
		assertThat(match.path("id").asString()).isEqualTo("penguin-pat-7002");
		assertThat(match.at("/designations/nodes")).hasSize(2);
		assertThat(match.at("/designations/nodes/0").toString()).isEqualTo("""
				{"from":null,"listedOnOrBefore":"2021-05-02","provisions":["UNSPECIFIED"],"measure":{"date":null,\
				"authorities":[{"title":"ICE1","kind":"PROGRAMME","programmeKeys":["ICE1"]}]},\
				"sources":[{"id":"ofac-sdn-2021-05-02"}]}""");
	}

	@ParameterizedTest
	@CsvSource({ "actors, 7", "designations, 6", "measures, 2", "legalAuthorities, 2", "sources, 2" })
	void eachListIsExported(String list, int rows) {
		assertThat(this.api.get("/export/%s.jsonl".formatted(list)).body().lines()).hasSize(rows);
		assertThat(this.api.get("/export/%s.csv".formatted(list)).body().lines()).hasSize(rows + 1);
	}

	@Test
	void itsEntitiesHaveTheirNumbers() {
		assertThat(this.api.get("/export/ftm.jsonl").body().lines())
			.anySatisfy((line) -> assertThat(line).contains("\"schema\":\"Vessel\"", "\"imoNumber\":[\"9074729\"]"))
			.anySatisfy(
					(line) -> assertThat(line).contains("\"schema\":\"LegalEntity\"", "\"taxNumber\":[\"7700000001\"]"))
			.filteredOn((line) -> line.contains("\"schema\":\"Sanction\""))
			.hasSize(6);
	}

}
