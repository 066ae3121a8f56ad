package org.sanctionsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.records.RecordSet;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README shows works as it stands there. */
@EngineTest
class ReadmeTests {

	@LocalServerPort
	private int port;

	@Test
	void itsQueriesAreAnswered() throws IOException {
		List<String> queries = blocks("graphql");
		assertThat(queries).hasSize(3);
		queries
			.forEach((query) -> assertThat(new Endpoint(this.port).ask(query).at("/errors").isMissingNode()).isTrue());
	}

	@Test
	void itsRecordCanBeAdded(@TempDir Path folder) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/main/resources/records"), folder);
		int before = RecordSet.read(folder.toString()).documents().size();
		Files.writeString(folder.resolve("actors/example-bureau.yaml"), blocks("yaml").getFirst());
		assertThat(RecordSet.read(folder.toString()).documents()).hasSize(before + 1);
	}

	private static List<String> blocks(String language) throws IOException {
		return Pattern.compile("```" + language + "\\n(.*?)\\n *```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((MatchResult block) -> block.group(1).stripIndent())
			.toList();
	}

}
