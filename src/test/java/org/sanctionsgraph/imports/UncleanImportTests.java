package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts of others become texts that records may have. */
class UncleanImportTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void entitiesAreCleaned() throws IOException {
		Path file = Files.writeString(this.folder.resolve("entities.ftm.json"),
				"""
						{"id": "a\\u200b", "schema": "Company", "properties": {"name": ["\\u00a0Snow\\u200b Corp ", "Snow Corp", \
						"\\u202e"], "summary": ["Sells\\u202e\\n\\nice.\\u2028"]}}
						""");
		Imported imported = Imported.of(this.folder.resolve("records"), "--import=" + file,
				"--into=" + this.folder.resolve("records"), "--day=2026-07-15", "--publisher=\u00a0Ice\u200b Office ",
				"--licence= CC0");
		assertThat(imported.at("a", "/names")).isEqualTo("[{\"value\":\"Snow Corp\",\"kind\":\"PREFERRED\"}]");
		assertThat(imported.at("a", "/summary")).isEqualTo("\"Sells ice.\"");
		assertThat(imported.at("entities-ftm-json-2026-07-15", "/publisher")).isEqualTo("\"Ice Office\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u2028", "\u2029", "\u0085" })
	void aFormatIsToldWhateverItsFirstLineHolds(String sign) throws IOException {
		assertThat(entities("{\"id\": \"a\", \"schema\": \"Company\", \"properties\": {\"name\": [\"Snow%sCorp\"]}}"
			.formatted(sign)).byId()).containsKey("a");
	}

	@Test
	void ofALostCharacterTheRestIsKeptAndThatIsCounted() throws IOException {
		Imported imported = entities("""
				{"id": "a", "schema": "Company", "properties": {"name": ["Sn\uFFFDw"], "alias": ["Sn\\ud800w"]}}
				{"id": "b\\udc00", "schema": "Person", "properties": {"name": ["Pat \\ud83d\\ude00"]}}""");
		assertThat(imported.at("a", "/names/0/value")).isEqualTo("\"Snw\"");
		assertThat(imported.at("b", "/names/0/value")).isEqualTo("\"Pat 😀\"");
		assertThat(lostCharacters(imported)).containsExactly("Company,alias", "Company,name", "Person,id");
	}

	@Test
	void ofALostCharacterOfOfacTheRestIsKeptAndThatIsCounted() throws IOException {
		Path list = Files.writeString(this.folder.resolve("sdn.csv"),
				"7,\"ICE\uFFFD\",\"vessel\",\"ICE\uFFFD\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n");
		Path aliases = Files.writeString(this.folder.resolve("alt.csv"), "7,1,\"aka\",\"SNOW\uFFFD\",-0-\n");
		Imported imported = Imported.of(this.folder.resolve("records"), "--import=" + list, "--aliases=" + aliases,
				"--into=" + this.folder.resolve("records"), "--day=2026-07-15");
		assertThat(imported.at("ice-7", "/names/0/value")).isEqualTo("\"ICE\"");
		assertThat(imported.at("ice-7", "/names/1/value")).isEqualTo("\"SNOW\"");
		assertThat(lostCharacters(imported)).containsExactly("alias,name", "vessel,name", "vessel,programme");
	}

	private Imported entities(String lines) throws IOException {
		Path file = Files.writeString(this.folder.resolve("entities.ftm.json"), lines);
		return Imported.of(this.folder.resolve("records"), "--import=" + file,
				"--into=" + this.folder.resolve("records"), "--day=2026-07-15", "--publisher=Ice Office");
	}

	/** The types and properties of which some were lost, each once. */
	private static List<String> lostCharacters(Imported imported) {
		String reason = ",had a character that was lost before, of which nothing is kept,1";
		return imported.leftOut()
			.replace("\"", "")
			.lines()
			.filter((line) -> line.endsWith(reason))
			.map((line) -> line.replace(reason, ""))
			.toList();
	}

	@Test
	void entriesOfOfacAreCleaned() throws IOException {
		Path file = Files.writeString(this.folder.resolve("sdn.csv"),
				"""
						7,"\u00a0PENGUIN, Pa\u200bt","individual","ICE",-0-,-0-,-0-,-0-,-0-,-0-,-0-,"a.k.a. 'PUFFIN\u202e';\u00a0"
						""");
		Imported imported = Imported.of(this.folder.resolve("records"), "--import=" + file,
				"--into=" + this.folder.resolve("records"), "--day=2026-07-15");
		assertThat(imported.at("penguin-pat-7", "/names")).isEqualTo(
				"[{\"value\":\"PENGUIN, Pat\",\"kind\":\"PREFERRED\"},{\"value\":\"PUFFIN\",\"kind\":\"ALIAS\"}]");
	}

}
