package org.sanctionsgraph.kernel;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	private static final List<String> DATES = List.of("2019", "2020", "2020-02", "2020-02-29", "2020-03-01", "2021");

	@Test
	void includesTheDaysByWhichItHasBegunAndNotEnded() {
		LocalDate.of(2018, 12, 1).datesUntil(LocalDate.of(2022, 2, 1)).forEach((day) -> DATES.forEach((from) -> {
			for (String until : DATES) {
				Period period = Period.of(from, until);
				assertThat(period.includes(day)).as("%s on %s", period, day)
					.isEqualTo(period.begunBy(day) && !period.endedBy(day));
				assertThat(period.begunBy(day)).isEqualTo(Period.of(from, null).includes(day));
				assertThat(period.endedBy(day)).isNotEqualTo(Period.of(null, until).includes(day));
			}
		}));
	}

	@ParameterizedTest
	@CsvSource({ "2020-02, 2020-02-01, 2020-01-31", "2020, 2020-01-01, 2019-12-31",
			"2020-02-29, 2020-02-29, 2020-02-28" })
	void beginsOnTheFirstDayThatItsBeginningMayMean(String from, LocalDate first, LocalDate dayBefore) {
		assertThat(Period.of(from, null).includes(first)).isTrue();
		assertThat(Period.of(from, null).includes(dayBefore)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2020-02, 2020-02-29, 2020-02-28", "2019-02, 2019-02-28, 2019-02-27", "2020, 2020-12-31, 2020-12-30",
			"2020-02-29, 2020-02-29, 2020-02-28" })
	void holdsNoLongerOnTheLastDayThatItsEndMayMean(String until, LocalDate last, LocalDate dayBefore) {
		assertThat(Period.of(null, until).includes(last)).isFalse();
		assertThat(Period.of(null, until).includes(dayBefore)).isTrue();
	}

	@Test
	void includesEveryDayWhereNobodySaysOtherwise() {
		assertThat(Period.of(null, null).includes(LocalDate.MIN)).isTrue();
		assertThat(Period.of(null, null).includes(LocalDate.MAX)).isTrue();
		assertThat(Period.of("2020", "2019").includes(null)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2020-02-09, NOT_YET_IN_FORCE", "2020-02-10, IN_FORCE", "2020-02-29, IN_FORCE", "2020-03-01, ENDED" })
	void standsOnADayBetweenItsEnds(LocalDate day, LegalStatus expected) {
		assertThat(Period.of("2020-02-10", "2020-03-01").on(day)).isEqualTo(expected);
	}

	@Test
	void endsOnADayThatIsAlsoItsFirst() {
		assertThat(Period.of("2020-02-10", "2020-02-10").on(LocalDate.of(2020, 2, 10))).isEqualTo(LegalStatus.ENDED);
	}

	@Test
	void isInForceFromItsEffectiveDateElseFromWhenItWasMadeKnown() {
		assertThat(Period.inForce("2020-03", "2020-01", "2021")).isEqualTo(Period.of("2020-03", "2021"));
		assertThat(Period.inForce(null, "2020-01", null)).isEqualTo(Period.of("2020-01", null));
		assertThat(Period.inForce(null, null, null)).isEqualTo(Period.of(null, null));
	}

}
