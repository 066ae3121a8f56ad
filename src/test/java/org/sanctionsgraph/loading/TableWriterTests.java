package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.ServedTables;
import org.sanctionsgraph.records.RecordFolders;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Both ways to write rows leave the same in the tables, whatever the rows contain. */
class TableWriterTests {

	private static final LoadedTable ACTOR = LoadedTable.of(TableRow.Actor.class);

	private static final LoadedTable RECORD = LoadedTable.of(TableRow.Record.class);

	private static final List<String> HOSTILE = List.of("", " ", "\\", "\\\\", "\\N", "\\.", "\\n", "\n", "\r", "\r\n",
			"\t", "a\tb\\\tc\n\\.\n", "\b\f\u000B\u001B", "'", "''; drop table actor; --", "\"", "\"\"", ",", "{a,b}",
			"null", "NULL", "$1", "?", "维吾尔", "ئۇيغۇر", "\u202Eabc", "e\u0301", "😀", "\uFEFFx", "\u2028",
			"x".repeat(100_000));

	private static EmbeddedPostgres server;

	private static JdbcTemplate postgres;

	@BeforeAll
	static void start() throws IOException {
		server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		SimpleDriverDataSource connections = new Startup(server.getJdbcUrl("postgres", "postgres"), "postgres", "")
			.connections();
		Flyway.configure().dataSource(connections).schemas("written").load().migrate();
		connections.setSchema("written");
		postgres = new JdbcTemplate(connections);
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@Test
	void copiesHostileTextsAbsentValuesAndNumbersAsBatchesWriteThem() {
		List<TableRow> records = new ArrayList<>();
		List<TableRow> actors = new ArrayList<>();
		for (int i = 0; i < HOSTILE.size(); i++) {
			String text = HOSTILE.get(i);
			records.add(new TableRow.Record("actor-" + i, text));
			actors.add(new TableRow.Actor("actor-" + i, text, text, text, (i % 2 == 0) ? text : null, null,
					(i % 3 == 0) ? null : i, HOSTILE.subList(0, i), text, text, "%09d".formatted(i), text, text, null,
					text));
		}
		List<Map<String, Object>> batches = written(new BatchWriter(postgres), records, actors);
		assertThat(batches).hasSameSizeAs(HOSTILE).extracting((row) -> row.get("name")).isEqualTo(HOSTILE);
		assertThat(batches).last()
			.extracting((row) -> row.get("countries"))
			.isEqualTo(HOSTILE.subList(0, HOSTILE.size() - 1));
		assertThat(written(new CopyWriter(postgres), records, actors)).isEqualTo(batches);
	}

	@Test
	void bothDatabasesContainTheSameAfterALoad(@TempDir Path folder) throws IOException {
		Path records = RecordFolders.small(folder);
		Startup memory = Startup.inMemory("written-by-batches");
		Startup copied = new Startup(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql");
		memory.load(records);
		copied.load(records);
		Map<String, List<String>> expected = contents(memory);
		assertThat(expected.values()).allSatisfy((rows) -> assertThat(rows).isNotNull());
		assertThat(expected.get("designation")).hasSize(3).allMatch((row) -> row.contains("until_day=null"));
		assertThat(contents(copied)).isEqualTo(expected);
	}

	@Test
	void reportsRowsThatATableRefusesInBothWays() {
		List<TableRow> orphan = List.of(new TableRow.ActorCountry("nobody", 0, "CN"));
		for (TableWriter writer : List.of(new BatchWriter(postgres), new CopyWriter(postgres))) {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> writer.write(LoadedTable.of(TableRow.ActorCountry.class), orphan));
		}
	}

	@Test
	void copiesOnPostgresAloneAndHasTheTableAnalyzed() {
		JdbcTemplate memory = new JdbcTemplate(
				new DriverManagerDataSource(Startup.inMemory("any").database(), "sa", ""));
		assertThat(TableWriter.of(memory)).isInstanceOf(BatchWriter.class);
		TableWriter writer = TableWriter.of(postgres);
		assertThat(writer).isInstanceOf(CopyWriter.class);
		writer.write(LoadedTable.of(TableRow.Topic.class),
				List.of(new TableRow.Topic("a", 0, "A", List.of(), List.of())));
		assertThat(postgres.queryForObject("select reltuples from pg_class where relname = 'topic'", Integer.class))
			.isOne();
		postgres.update("delete from topic");
	}

	private static List<Map<String, Object>> written(TableWriter writer, List<TableRow> records,
			List<TableRow> actors) {
		writer.write(RECORD, records);
		writer.write(ACTOR, actors);
		List<Map<String, Object>> found = postgres
			.query("select * from actor join record using (id) order by designation_count_key", TableWriterTests::row);
		postgres.update("delete from actor");
		postgres.update("delete from record");
		return found;
	}

	private static Map<String, Object> row(ResultSet rows, int index) throws SQLException {
		Map<String, Object> row = new ColumnMapRowMapper().mapRow(rows, index);
		for (Map.Entry<String, Object> column : row.entrySet()) {
			if (column.getValue() instanceof Array texts) {
				column.setValue(List.of((Object[]) texts.getArray()));
			}
		}
		row.remove("serial");
		return row;
	}

	private static Map<String, List<String>> contents(Startup database) {
		SimpleDriverDataSource connections = database.connections();
		ServedTables.of(connections);
		JdbcTemplate jdbc = new JdbcTemplate(connections);
		Map<String, List<String>> contents = new TreeMap<>();
		new Tables(jdbc).order()
			.stream()
			.filter((table) -> table.rows() != TableRow.Dataset.class)
			.forEach((table) -> contents.put(table.name(),
					jdbc.query("select * from " + table.name(), TableWriterTests::row)
						.stream()
						.map((row) -> new TreeMap<>(row).toString())
						.sorted()
						.toList()));
		return contents;
	}

}
