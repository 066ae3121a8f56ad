package org.sanctionsgraph.claims;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.files.Documents;
import org.sanctionsgraph.files.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectTests {

	private final List<Subject> subjects = Subject.of(Documents.of(RecordKind.ACTOR, "a", """
			id: a
			positions:
			  - {key: chair, title: Chair}
			  - {key: dean, title: Dean}
			""")).toList();

	@Test
	void isTheRecordAndEachPartWithAnIdOfItsOwn() {
		assertThat(this.subjects).extracting(Subject::id).containsExactly("a", "a.chair", "a.dean");
		assertThat(this.subjects).extracting(Subject::type).containsExactly("Actor", "Position", "Position");
	}

	@Test
	void knowsThePlaceOfEachFieldInTheFile() {
		assertThat(this.subjects).extracting((subject) -> subject.place("title"))
			.containsExactly("title", "positions[0].title", "positions[1].title");
		assertThat(this.subjects).extracting((subject) -> subject.place(""))
			.containsExactly("", "positions[0]", "positions[1]");
		assertThat(this.subjects.getLast().problem("title", "is wrong", "correct it"))
			.hasToString("actors/a.yaml:4: positions[1].title: is wrong; correct it");
	}

	@Test
	void hasClaimsWhereItsSchemaHasAPlaceForEvidence() {
		assertThat(this.subjects).allMatch(Subject::claimable);
		assertThat(Subject.of(Documents.of(RecordKind.CONFLICT, "c", "id: c"))).noneMatch(Subject::claimable);
	}

}
