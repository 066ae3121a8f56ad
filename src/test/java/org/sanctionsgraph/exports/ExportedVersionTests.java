package org.sanctionsgraph.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.loading.MarkedRecords;
import org.sanctionsgraph.loading.Startup;
import org.sanctionsgraph.versions.DatasetVersions;
import tools.jackson.databind.JsonNode;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rows of an export are of one version. */
class ExportedVersionTests {

	private static final PagedDocument ACTORS = PagedDocument.of("""
			query Actors($after: String) {
			  actors(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
			}""");

	@Test
	void rowsEndInAFailureWhenTheVersionIsReplaced(@TempDir Path folder) throws IOException {
		MarkedRecords records = MarkedRecords.in(folder.resolve("records"));
		Startup startup = Startup.inMemory(UUID.randomUUID().toString())
			.with("--sanctions-graph.reload.interval=200ms");
		try (ConfigurableApplicationContext instance = startup.start(records.folder())) {
			DatasetVersions versions = instance.getBean(DatasetVersions.class);
			String before = versions.current();
			Iterator<JsonNode> rows = new ExportedVersion(instance.getBean(GraphClient.class), versions).rows(ACTORS,
					Map.of());
			assertThat(rows.next().path("id").asString()).isNotEmpty();
			records.mark(1);
			awaitAnother(versions, before);
			assertThat(rows.next().path("id").asString()).isNotEmpty();
			assertThatExceptionOfType(VersionReplaced.class).isThrownBy(rows::hasNext).withMessageContaining(before);
		}
	}

	private static void awaitAnother(DatasetVersions versions, String before) {
		while (versions.current().equals(before)) {
			Thread.onSpinWait();
		}
	}

}
