package org.sanctionsgraph.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.releases.DatasetVersion;

import static org.assertj.core.api.Assertions.assertThat;

/** What a file's path and content say before anything is read into it. */
class RecordFileTests {

	@ParameterizedTest
	@CsvSource({ "actors/xpsb.yaml,actors,xpsb", "actors/eu/xpsb.yaml,actors/eu,xpsb", "dataset.yaml,'',dataset",
			"actors/xpsb.yml,actors,xpsb.yml" })
	void nameAndFolderComeFromThePath(String path, String folder, String name) {
		assertThat(new RecordFile(path, "").folder()).isEqualTo(folder);
		assertThat(new RecordFile(path, "").name()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "actors/xpsb.yaml,ACTOR", "authorities/a.yaml,AUTHORITY", "dataset.yaml,DATASET", "other.yaml,",
			"people/a.yaml,", "actors/eu/a.yaml,", "actors/dataset.yaml,ACTOR", "releases/a.yaml,RELEASE",
			"releases/2026/a.yaml," })
	void kindComesFromTheFolder(String path, RecordKind kind) {
		assertThat(RecordKind.of(new RecordFile(path, ""))).isEqualTo(Optional.ofNullable(kind));
	}

	@Test
	void foldersAreThoseOfTheKindsThatHaveOne() {
		assertThat(RecordKind.folders()).isEqualTo("sources, actors, authorities, measures, responses, conflicts");
	}

	@Test
	void shapeIsInTheSchemaFileNamedAfterTheKind() {
		assertThat(RecordSchemas.file(RecordKind.ACTOR.shape())).isEqualTo("actor.schema.json");
		assertThat(RecordSchemas.file(RecordKind.DATASET.shape())).isEqualTo("dataset.schema.json");
	}

	@Test
	void versionChangesWithEveryPathAndText() {
		List<String> versions = Stream
			.of(List.of(new RecordFile("a", "b")), List.of(new RecordFile("a", "c")), List.of(new RecordFile("c", "b")),
					List.of(new RecordFile("a", "b"), new RecordFile("c", "d")), List.<RecordFile>of())
			.map(DatasetVersion::of)
			.toList();
		assertThat(versions).doesNotHaveDuplicates()
			.allSatisfy((version) -> assertThat(version).matches("[0-9a-f]{12}"));
		assertThat(DatasetVersion.of(List.of(new RecordFile("a", "b")))).isEqualTo(versions.getFirst());
	}

	@Test
	void releasesChangeTheVersionOnlyWhereTheyAreAskedFor() {
		List<RecordFile> records = List.of(new RecordFile("actors/a.yaml", "id: a"));
		List<RecordFile> released = List.of(records.getFirst(), new RecordFile("releases/b.yaml", "version: b"));
		assertThat(DatasetVersion.of(released)).isEqualTo(DatasetVersion.of(records));
		assertThat(DatasetVersion.withReleases(records)).isEqualTo(DatasetVersion.of(records));
		assertThat(DatasetVersion.withReleases(released)).isNotEqualTo(DatasetVersion.of(records));
	}

	@Test
	void problemsAreOrderedByFileLineFieldAndText() {
		List<Problem> ordered = List.of(new Problem("a", 1, "", "c", "f"), new Problem("a", 2, "x", "c", "f"),
				new Problem("a", 2, "y", "c", "f"), new Problem("a", 2, "y", "d", "f"),
				new Problem("a", 2, "y", "d", "g"), new Problem("b", 1, "", "c", "f"));
		assertThat(ordered.reversed().stream().sorted()).isEqualTo(ordered);
		assertThat(ordered).first().hasToString("a:1: c; f");
		assertThat(ordered.get(1)).hasToString("a:2: x: c; f");
	}

	@Test
	void valuesAreVisitedWithTheirPlacesAndWhatTheSchemaSaysOfThem() {
		RecordDocument document = Documents.of(RecordKind.ACTOR, "a", """
				id: a
				positions:
				  - {key: chair, body: b}
				""");
		assertThat(FieldValue.of(document).map(FieldValue::path)).containsExactly("", "id", "positions", "positions[0]",
				"positions[0].key", "positions[0].body");
		FieldValue body = FieldValue.of(document).toList().getLast();
		assertThat(body.field().texts(Keyword.REFERS_TO)).containsExactly("Actor");
		assertThat(body.group().path("key").asString()).isEqualTo("chair");
		assertThat(FieldValue.of(document).findFirst().orElseThrow().place("id")).isEqualTo("id");
	}

	@Test
	void documentIsNamedByItsIdOrElseItsFile() {
		assertThat(Documents.of(RecordKind.ACTOR, "a", "id: b").id()).isEqualTo("b");
		assertThat(Documents.of(RecordKind.ACTOR, "a", "kind: STATE").id()).isEqualTo("a");
	}

}
