package org.sanctionsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
