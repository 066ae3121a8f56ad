package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an entity says is in the records, or is counted as left out, with the reason. */
class LostEntityTests {

	private static final String ACTORS = """
			{"id": "p", "schema": "Person", "properties": {"name": ["Pat"]}}
			{"id": "b", "schema": "PublicBody", "properties": {"name": ["Ice Body"]}}
			{"id": "post", "schema": "Position", "properties": {"name": ["Minister"]}}
			{"id": "o", "schema": "Occupancy", "properties": {"holder": ["p"], "post": ["post"], "startDate": ["2010"]}}
			{"id": "w", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["b"]}}
			{"id": "s", "schema": "Sanction", "properties": {"entity": ["p"], "country": ["no"], "program": ["Ice"], \
			"listingDate": ["2021-03-22"]}}
			""";

	@TempDir
	private Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Position | "name": ["Lonely"] | is held by no person of the file | ''
					Position | "name": ["One", "Two"] | there are several, of which a record has one | name
					Position | "name": ["One"], "organization": ["none"] | names what is no actor of the file | organization
					Occupancy | "holder": ["b"], "post": ["post"] | records have no place for it | ''
					Occupancy | "holder": ["p"], "post": ["none"] | names what is no actor of the file | ''
					Occupancy | "holder": ["p"], "post": ["post"], "startDate": ["2010"] | says the same as another of the file | ''
					Ownership | "owner": ["p"], "asset": ["b"] | says the same as another of the file | ''
					Passport | "holder": ["p"], "country": ["no"] | has no number | ''
					Identification | "holder": ["p"], "number": [] | has no number | ''
					Sanction | "entity": ["p"], "country": ["no"], "program": ["Ice"], "listingDate": ["2021-03-22"] | says the same as another of the file | entity
					Sanction | "entity": ["p"], "country": ["no"], "unscId": ["?"] | does not have the form that its scheme requires | unscId
					Sanction | "entity": ["p"], "country": ["no"], "listingDate": ["2021", "2022"] | there are several, of which a record has one | listingDate
					Sanction | "entity": ["p"], "country": ["no"], "endDate": ["2021", "2022"] | cannot be read for certain | ''
					Person | "name": ["Ann"], "birthDate": ["1970", "1971"] | there are several, of which a record has one | birthDate
					""")
	void isCounted(String schema, String properties, String reason, String property) throws IOException {
		Imported imported = imported(schema, properties);
		assertThat(imported.leftOut().replace("\"", "").lines()).anySatisfy((line) -> assertThat(line)
			.startsWith("%s,%s,%s,".formatted(schema, property.replace("'", ""), reason)));
	}

	@Test
	void ofSeveralDatesOfBirthNoneIsTaken() throws IOException {
		assertThat(imported("Person", "\"name\": [\"Ann\"], \"birthDate\": [\"1970\", \"1971\"]").at("x", "/birthDate"))
			.isEmpty();
		Path other = this.folder.resolve("once");
		assertThat(imported(other, "Person",
				"\"name\": [\"Ann\"], \"birthDate\": [\"1970-05-01T00:00:00\", \"1970-05-01\"]")
			.at("x", "/birthDate")).isEqualTo("\"1970-05-01\"");
	}

	@Test
	void aKeyThatComesLaterIsAddedToItsProgramme() throws IOException {
		Imported imported = imported("Sanction",
				"\"entity\": [\"p\"], \"country\": [\"no\"], \"program\": [\"Ice\"], \"programId\": [\"NO-ICE\"]");
		assertThat(imported.at("norway-ice", "/programmeKeys")).isEqualTo("[{\"value\":\"NO-ICE\"}]");
	}

	private Imported imported(String schema, String properties) throws IOException {
		return imported(this.folder.resolve("records"), schema, properties);
	}

	private Imported imported(Path into, String schema, String properties) throws IOException {
		String entity = "{\"id\": \"x\", \"schema\": \"%s\", \"properties\": {%s}}".formatted(schema, properties);
		Path file = Files.writeString(this.folder.resolve("entities.ftm.json"), ACTORS + entity + "\n");
		return Imported.of(into, Stream.of("--import=" + file, "--into=" + into, "--publisher=Ice", "--day=2026-07-15")
			.toArray(String[]::new));
	}

}
