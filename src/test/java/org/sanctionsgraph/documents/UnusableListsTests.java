package org.sanctionsgraph.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.kernel.StartRefusedException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A list of permitted documents that cannot be used is told at the start. */
class UnusableListsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "5", "", "{\"a\": {}}" })
	void aFileOfAnotherForm(String content) throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.json"), content);
		assertRefused(list.toString());
	}

	@Test
	void aFileThatDoesNotExist() {
		assertRefused(this.folder.resolve("none.json").toString());
		assertRefused("file:/none.json");
		assertRefused("classpath:none.json");
		assertRefused(this.folder.toString());
	}

	private static void assertRefused(String location) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> permitted(location, false))
			.withMessageStartingWith("The permitted documents at %s cannot be read: ".formatted(location))
			.satisfies((refusal) -> assertThat(refusal.action()).contains("sanctions-graph.http.permitted-documents"));
	}

	@Test
	void noneWhereNoOtherIsPermitted() {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> permitted("", true))
			.withMessage("sanctions-graph.http.only-permitted is true, but no document is permitted.");
		assertThat(permitted("", false).byId()).isEmpty();
	}

	private static PermittedDocuments permitted(String location, boolean only) {
		DataSize none = DataSize.ofBytes(0);
		return new PermittedDocuments(new DocumentProperties(none, none, location, only), JsonMapper.shared());
	}

}
