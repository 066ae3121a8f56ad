package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlignmentRowTests {

	private static final List<String> COMPARED = List.of("eu", "uk", "us");

	@Test
	void hasARowForATargetThatNobodyDesignated() {
		AlignmentRow row = row();
		assertThat(row.jurisdictionCount()).isZero();
		assertThat(row.spreadDays()).isNull();
		assertThat(row.cells()).hasSize(3).allSatisfy((cell) -> {
			assertThat(cell.designationIds()).isEmpty();
			assertThat(cell.firstListedOn()).isNull();
		});
	}

	@Test
	void hasACellForEachJurisdictionInTheOrderAskedFor() {
		AlignmentRow row = row(listed("a", "us", "2020-01-01"), listed("a", "eu", "2020-01-03"),
				listed("a", "us", "2020-02-01"));
		assertThat(row.cells()).extracting(AlignmentCell::jurisdictionId).isEqualTo(COMPARED);
		assertThat(row.cells()).extracting(AlignmentCell::firstListedOn)
			.containsExactly("2020-01-03", null, "2020-01-01");
		assertThat(row.cells().get(2).designationIds()).containsExactly("a by us on 2020-01-01",
				"a by us on 2020-02-01");
	}

	@Test
	void countsTheJurisdictionsThatDesignatedTheTarget() {
		assertThat(row(listed("a", "us", "2020-01-01"), listed("a", "us", "2020-01-03")).jurisdictionCount()).isOne();
		assertThat(row(listed("a", "us", "2020-01-01"), listed("a", "eu", "2020-01-03")).jurisdictionCount())
			.isEqualTo(2);
	}

	@Test
	void spreadsFromTheFirstJurisdictionToTheLast() {
		assertThat(row(listed("a", "us", "2020-01-01"), listed("a", "eu", "2020-01-03"),
				listed("a", "uk", "2020-01-11"), listed("a", "us", "2021-01-01"))
			.spreadDays()).isEqualTo(10);
		assertThat(row(listed("a", "us", "2020-01-01"), listed("a", "eu", "2020-03-01")).spreadDays()).isEqualTo(60);
		assertThat(row(listed("a", "us", "2020-01-01"), listed("a", "eu", "2020-01-01")).spreadDays()).isZero();
		assertThat(row(listed("a", "us", "2020-01-01"), listed("a", "us", "2020-03-01")).spreadDays()).isNull();
		assertThat(row(listed("a", "us", "2020-01"), listed("a", "eu", "2020-01-03")).spreadDays()).isNull();
	}

	@Test
	void knowsNoFirstDayIfOneDesignationMayHaveBegunEarlier() {
		Listed seen = new Listed("seen", "a", "us", null, "2020-02");
		AlignmentRow row = row(listed("a", "us", "2020-01-01"), seen, listed("a", "eu", "2020-03-01"));
		assertThat(row.cells().get(2).firstListedOn()).isNull();
		assertThat(row.cells().get(2).listedOnOrBefore()).isEqualTo("2020-01-01");
		assertThat(row.jurisdictionCount()).isEqualTo(2);
		assertThat(row.spreadDays()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2020-01-31, 0", "2020-02-28, 0", "2020-02-29, 1", "2021-01-01, 1" })
	void doesNotKnowOfADesignationBeforeTheDayOnWhichItIsShown(LocalDate day, int count) {
		Listed seen = new Listed("seen", "a", "us", null, "2020-02");
		AlignmentRow row = AlignmentRow.of("a", List.of(seen), new Compared(COMPARED, List.of(), day));
		assertThat(row.jurisdictionCount()).isEqualTo(count);
		assertThat(row.cells().get(2).designationIds()).hasSize(count);
		assertThat(row.cells().get(2).listedOnOrBefore()).isEqualTo("2020-02");
	}

	private static AlignmentRow row(Listed... listed) {
		return AlignmentRow.of("a", List.of(listed), new Compared(COMPARED, List.of(), null));
	}

	private static Listed listed(String target, String jurisdiction, String from) {
		return new Listed("%s by %s on %s".formatted(target, jurisdiction, from), target, jurisdiction, from, null);
	}

}
