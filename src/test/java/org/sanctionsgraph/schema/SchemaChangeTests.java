package org.sanctionsgraph.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the schema against the one that clients know, and against the log of its changes.
 * A run with {@code -Dschema=accept} makes the present schema the known one and tells the
 * log what changed, unless clients would break without notice; with
 * {@code -Dschema=break} even then.
 */
class SchemaChangeTests {

	private static final Path KNOWN = Path.of("src/test/resources/schema-baseline.graphqls");

	private static final Path LOG = Path.of("src/docs/schema-changes.md");

	private static final String MODE = System.getProperty("schema", "");

	private static final String PRESENT = SchemaFiles.print(SchemaFiles.read());

	@BeforeAll
	static void accept() throws IOException {
		if (!MODE.isEmpty()) {
			accept(changes(), LocalDate.now(ZoneOffset.UTC));
		}
	}

	@Test
	void everyChangeIsInTheLog() throws IOException {
		assertThat(changes().stream().flatMap((change) -> change.lines().stream()))
			.as("changes that are not in the log; run this test with -Dschema=accept")
			.isEmpty();
	}

	@Test
	void everyDeprecationIsInTheLogInTime() throws IOException {
		assertThat(Notice.problems(SchemaElements.of(PRESENT).values(), log())).isEmpty();
	}

	@Test
	void noRemovalInTheLogIsTooEarly() throws IOException {
		assertThat(Notice.problems(log())).isEmpty();
	}

	private static void accept(List<SchemaChange> changes, LocalDate today) throws IOException {
		ChangeLog log = log();
		if (!MODE.equals("break")) {
			assertThat(changes.stream().flatMap((change) -> Notice.problem(change, log, today).stream()))
				.as("not in time; where that is meant, run this test with -Dschema=break, and the log will say so")
				.isEmpty();
		}
		List<String> lines = changes.stream().flatMap((one) -> Notice.lines(one, log, today).stream()).toList();
		Files.writeString(LOG, log.with(today, lines).page());
		Files.writeString(KNOWN, PRESENT);
	}

	private static List<SchemaChange> changes() throws IOException {
		return SchemaChange.between(Files.readString(KNOWN), PRESENT);
	}

	private static ChangeLog log() throws IOException {
		return new ChangeLog(Files.readString(LOG));
	}

}
