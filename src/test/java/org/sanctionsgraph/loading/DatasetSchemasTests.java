package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.records.RecordFolders;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.rows.Batch;
import org.sanctionsgraph.rows.RowBuilder;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;

/** Schemas are made whole or not at all. */
class DatasetSchemasTests {

	private static final String FIRST = "dataset_0123456789abcdef";

	private static final String SECOND = "dataset_fedcba9876543210";

	private final RowBuilder rows = Mockito.mock();

	private Startup database;

	private DatasetSchemas schemas;

	private RecordSet records;

	@BeforeEach
	void connect(@TempDir Path folder, TestInfo test) throws IOException {
		this.database = Startup.inMemory(test.getTestMethod().orElseThrow().getName());
		DataSourceProperties properties = new DataSourceProperties();
		properties.setUrl(this.database.database());
		properties.setUsername("sa");
		this.schemas = new DatasetSchemas(new WriterConnections(properties, "", new StandardEnvironment()), this.rows,
				Clock.systemUTC());
		String location = RecordFolders.small(folder).toString();
		this.records = RecordSet.of(location, new RecordFolder(location).files());
		Mockito.when(this.rows.build(any())).thenAnswer((call) -> new Batch());
	}

	@Test
	void nothingIsLeftWhereWritingFailsHalfway() {
		Batch orphan = new Batch();
		orphan.add(new TableRow.Record("china", "Actor"));
		orphan.add(new TableRow.ActorCountry("nobody", 0, "CN"));
		Mockito.when(this.rows.build(any())).thenReturn(orphan);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.schemas.create(FIRST, this.records));
		assertThat(found()).isEmpty();
	}

	@Test
	void whatAnInterruptedLoadHasLeftIsReplaced() {
		this.schemas.create(FIRST, this.records);
		this.schemas.create(FIRST, this.records);
		assertThat(found()).containsExactly(FIRST);
	}

	@Test
	void onlySchemasOfDatasetsAreRemoved() {
		this.schemas.create(FIRST, this.records);
		this.schemas.create(SECOND, this.records);
		this.schemas.create("datasets_of_others", this.records);
		this.schemas.dropAllBut(List.of(SECOND));
		assertThat(found()).containsExactlyInAnyOrder(SECOND, "datasets_of_others");
	}

	private List<String> found() {
		return JdbcClient.create(this.database.connections()).sql("""
				select schema_name from information_schema.schemata
				 where schema_name not in ('public', 'information_schema', 'pg_catalog')""").query(String.class).list();
	}

}
