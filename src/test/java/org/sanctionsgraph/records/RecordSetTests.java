package org.sanctionsgraph.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RecordSetTests {

	@Test
	void holdsTheDocumentsOfEachKindTheirTypesClaimsAndDeclarations(@TempDir Path folder) throws IOException {
		RecordSet records = RecordSet.read(RecordFolders.small(folder).toString());
		assertThat(records.of(RecordKind.ACTOR)).extracting(RecordDocument::id)
			.containsExactly("chen-mingguo", "china", "european-union", "reinhard-butikofer-family",
					"reinhard-butikofer");
		assertThat(records.of(RecordKind.CONFLICT)).hasSize(1);
		assertThat(records.documents()).noneMatch((document) -> document.kind() == RecordKind.DATASET);
		assertThat(records.types()).hasSize(18)
			.containsEntry("china", "Actor")
			.containsEntry("chen-mingguo.xpsb-director", "Position")
			.containsEntry("eu-2020-1998", "LegalAuthority")
			.doesNotContainKey("dataset");
		assertThat(records.claims())
			.filteredOn(
					(claim) -> claim.subject().equals("eu-ghr-2021-03-22") && claim.property().equals("announcedOn"))
			.extracting(ClaimMade::value)
			.containsExactly("2021-03-17", "2021-03-22");
		assertThat(records.dataset().licence()).isEqualTo("CC BY 4.0");
		assertThat(records.dataset().topics())
			.containsExactly(new DatasetFile.Topic("xinjiang", "Xinjiang", List.of()));
		assertThat(records.version()).hasSize(12);
	}

	@Test
	void problemsAreOrderedAndCountedInTheMessage(@TempDir Path folder) throws IOException {
		Path spoiled = RecordFolders.spoiled("bad-url", folder);
		assertThat(catchThrowableOfType(InvalidRecordsException.class, () -> RecordSet.read(spoiled.toString())))
			.hasMessage("""
					1 problem in the record files of %s:
					  sources/wita-2021-03-17.yaml:5: url: 'www.wita.org/trade-news/eu-envoys-china-sanctions' \
					is not an absolute http or https address; correct it""".formatted(spoiled));
	}

}
