package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.kernel.StartRefusedException;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.commands.ReleaseCommand;
import org.sanctionsgraph.records.RecordFolders;
import org.sanctionsgraph.releases.DatasetVersion;
import org.sanctionsgraph.versions.Layout;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a start does to a database that earlier starts have filled. */
@ExtendWith(OutputCaptureExtension.class)
class RecordLoaderTests {

	private static final String EVERYTHING = """
			select version || built_at from dataset union all select id || type from record
			 union all select id || stated_value || ordinal from claim order by 1""";

	@TempDir
	private Path folder;

	private Path records;

	private Startup startup;

	@BeforeEach
	void loadTheSmallRecords(TestInfo test) throws IOException {
		this.records = RecordFolders.small(this.folder.resolve("small"));
		this.startup = Startup.inMemory(test.getTestMethod().orElseThrow().getName());
		this.startup.load(this.records);
		this.startup.client().sql("update dataset set built_at = built_at - interval '1' day").update();
	}

	@Test
	void refusesSpoiledRecordsAndKeepsWhatItHolds(CapturedOutput output) throws IOException {
		List<String> before = this.startup.found(EVERYTHING);
		Path spoiled = RecordFolders.spoiled("several-files", this.folder.resolve("spoiled"));
		int loaded = output.getAll().length();
		assertThatExceptionOfType(InvalidRecordsException.class).isThrownBy(() -> this.startup.load(spoiled));
		assertThat(this.startup.found(EVERYTHING)).isEqualTo(before);
		assertThat(output.getAll().substring(loaded)).contains("APPLICATION FAILED TO START", "Fix the files")
			.containsOnlyOnce("5 problems in the record files of " + spoiled)
			.containsOnlyOnce("measures/eu-ghr-2021-03-22.yaml:11: designations[0].target: no record has the id")
			.doesNotContain("\tat ", "Caused by", "condition evaluation report");
	}

	@Test
	void leavesTheSameRecordsAsTheyAre() {
		List<String> before = this.startup.found(EVERYTHING);
		this.startup.load(this.records);
		assertThat(this.startup.found(EVERYTHING)).isEqualTo(before);
	}

	@Test
	void doesNotEvenCheckFilesWhoseVersionItHas() throws IOException {
		Path spoiled = RecordFolders.spoiled("several-files", this.folder.resolve("spoiled"));
		String schema = new Layout().schema(DatasetVersion.of(new RecordFolder(spoiled.toString()).files()));
		JdbcClient shared = JdbcClient.create(this.startup.connections());
		String served = shared.sql("select schema_name from sanctions_graph.served_dataset")
			.query(String.class)
			.single();
		shared.sql("alter schema %s rename to %s".formatted(served, schema)).update();
		shared.sql("update sanctions_graph.served_dataset set schema_name = ?").param(schema).update();
		List<String> before = this.startup.found(EVERYTHING);
		this.startup.load(spoiled);
		assertThat(this.startup.found(EVERYTHING)).isEqualTo(before);
	}

	@Test
	void refusesOtherRecordsUnlessItIsToldToReplace(CapturedOutput output) throws IOException {
		List<String> before = this.startup.found(EVERYTHING);
		String version = this.startup.found("select version from dataset").getFirst();
		replace("responses/cn-announcement-2021-03-22.yaml", "OPPOSES", "NEUTRAL");
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> this.startup.keeping().load(this.records));
		assertThat(this.startup.found(EVERYTHING)).isEqualTo(before);
		assertThat(output.getAll()).contains("The database serves dataset version " + version,
				"are version " + DatasetVersion.of(new RecordFolder(this.records.toString()).files()),
				"--sanctions-graph.replace=true");
	}

	@Test
	void keepsTheTablesOfOlderVersionsWhileRequestsMayReadThem() throws IOException {
		List<String> first = schemas();
		replace("responses/cn-announcement-2021-03-22.yaml", "OPPOSES", "NEUTRAL");
		this.startup.load(this.records);
		assertThat(schemas()).hasSize(2).containsAll(first);
		replace("responses/cn-announcement-2021-03-22.yaml", "NEUTRAL", "SUPPORTS");
		this.startup.load(this.records);
		List<String> second = schemas();
		assertThat(second).hasSize(3).containsAll(first);
		JdbcClient.create(this.startup.connections())
			.sql("update sanctions_graph.replaced_dataset set replaced_at = replaced_at - interval '1' minute")
			.update();
		replace("responses/cn-announcement-2021-03-22.yaml", "SUPPORTS", "OPPOSES");
		this.startup.load(this.records);
		assertThat(schemas()).hasSize(2).containsAll(first);
	}

	private List<String> schemas() {
		return this.startup
			.found("select schema_name from information_schema.schemata where schema_name like 'dataset%'");
	}

	@Test
	void takesUpAReleaseOfTheVersionThatItServes() throws IOException {
		String version = this.startup.found("select version from dataset").getFirst();
		assertThat(this.startup.found("select version from release")).isEmpty();
		ReleaseCommand.run("--sanctions-graph.records=" + this.records);
		this.startup.keeping().load(this.records);
		assertThat(this.startup.found("select version from dataset")).containsExactly(version);
		assertThat(this.startup.found("select version from release")).containsExactly(version);
		assertThat(this.startup.found("select id from record_change")).isEmpty();
	}

	@Test
	void replacesAllByOtherRecords() throws IOException {
		List<String> version = this.startup.found("select version from dataset");
		replace("responses/cn-announcement-2021-03-22.yaml", "cn-announcement-2021-03-22", "cn-answer");
		Files.move(this.records.resolve("responses/cn-announcement-2021-03-22.yaml"),
				this.records.resolve("responses/cn-answer.yaml"));
		this.startup.load(this.records);
		assertThat(this.startup.found("select id from response")).containsExactly("cn-answer");
		assertThat(this.startup.found("select from_id from act_link")).containsExactly("cn-answer");
		assertThat(this.startup.found("select id from record where id like 'cn-announcement%'")).isEmpty();
		assertThat(this.startup.found("select version from dataset")).hasSize(1).isNotEqualTo(version);
	}

	private void replace(String file, String text, String by) throws IOException {
		Path path = this.records.resolve(file);
		Files.writeString(path, Files.readString(path).replace(text, by));
	}

}
