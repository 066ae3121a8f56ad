package org.sanctionsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the schema against the one that clients were promised. A test run with
 * {@code -Dschema=accept} makes the present one the promise; the change of the file then
 * shows in review what is broken.
 */
class SchemaChangeTests {

	private static final Path PROMISED = Path.of("src/test/resources/schema-baseline.graphqls");

	@Test
	void nothingPromisedIsTakenBack() throws IOException {
		String present = SchemaFiles.print(SchemaFiles.read());
		if ("accept".equals(System.getProperty("schema"))) {
			Files.writeString(PROMISED, present);
		}
		assertThat(breaks(Files.readString(PROMISED), present))
			.as("breaking changes; where they are meant, run this test with -Dschema=accept")
			.isEmpty();
	}

	@Test
	void aLostFieldIsSeenAndANewOneIsNoBreak() {
		String less = "type Query { actor: Int }";
		String more = "type Query { actor: Int measure: Int }";
		assertThat(breaks(more, less)).singleElement().asString().contains("measure");
		assertThat(breaks(less, more)).isEmpty();
	}

	private static List<String> breaks(String promised, String present) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(promised, present), reporter);
		return reporter.getBreakages().stream().map(DiffEvent::toString).toList();
	}

}
