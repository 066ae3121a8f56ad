package org.sanctionsgraph.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartialDateTests {

	/** Every day of four years about the leap day of 2000, and of four about 2020. */
	private static final List<LocalDate> DAYS = Stream
		.concat(LocalDate.of(1998, 12, 1).datesUntil(LocalDate.of(2002, 2, 1)),
				LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2022, 1, 1)))
		.toList();

	@Test
	void aDayMeansThatDay() {
		DAYS.forEach((day) -> {
			assertThat(date(day).firstDay()).isEqualTo(day);
			assertThat(date(day).lastDay()).isEqualTo(day);
		});
	}

	@Test
	void aMonthOrYearMeansEachOfItsDaysAndNoOther() {
		DAYS.forEach((day) -> {
			PartialDate month = new PartialDate(YearMonth.from(day).toString());
			PartialDate year = new PartialDate(String.valueOf(day.getYear()));
			assertThat(day).isBetween(month.firstDay(), month.lastDay()).isBetween(year.firstDay(), year.lastDay());
			assertThat(month.firstDay().getDayOfMonth()).isOne();
			assertThat(month.lastDay().plusDays(1).getDayOfMonth()).isOne();
			assertThat(YearMonth.from(month.lastDay())).isEqualTo(YearMonth.from(day));
			assertThat(year.firstDay().getDayOfYear()).isOne();
			assertThat(year.lastDay().plusDays(1)).isEqualTo(LocalDate.of(day.getYear() + 1, 1, 1));
		});
	}

	@Test
	void sortsByTheEarliestDayThenTheLessPreciseFirst() {
		List<PartialDate> sorted = DAYS.stream()
			.flatMap((day) -> Stream.of(day.toString().substring(0, 4), day.toString().substring(0, 7), day.toString()))
			.distinct()
			.map(PartialDate::new)
			.sorted(Comparator.comparing(PartialDate::text).reversed())
			.sorted()
			.toList();
		for (int i = 1; i < sorted.size(); i++) {
			PartialDate before = sorted.get(i - 1);
			PartialDate after = sorted.get(i);
			assertThat(before.firstDay()).isBeforeOrEqualTo(after.firstDay());
			if (before.firstDay().equals(after.firstDay())) {
				assertThat(before.lastDay()).isAfter(after.lastDay());
			}
		}
	}

	@Test
	void countsTheDaysBetweenTwoDaysBothWays() {
		for (int i = 0; i < DAYS.size(); i += 7) {
			for (int j = i % 5; j < DAYS.size(); j += 31) {
				PartialDate one = date(DAYS.get(i));
				PartialDate other = date(DAYS.get(j));
				int days = Math.toIntExact(DAYS.get(j).toEpochDay() - DAYS.get(i).toEpochDay());
				assertThat(one.daysUntil(other)).isEqualTo(days);
				assertThat(other.daysUntil(one)).isEqualTo(-days);
			}
		}
	}

	@Test
	void countsNoDaysWhereADayIsMissing() {
		assertThat(new PartialDate("2021-03").daysUntil(new PartialDate("2021-03-22"))).isNull();
		assertThat(new PartialDate("2021-03-22").daysUntil(new PartialDate("2021"))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "202", "2021-02-29", "2021-13", "2021-3-22", "2021-00-01", "22.03.2021", "2021-W12",
			"+12021-03", "-2021-03", "20210322", "2021-03-22 ", "2021-03-22T00:00", "2021/03" })
	void refusesWhatIsNoDayMonthOrYear(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new PartialDate(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021", "2021-03", "2021-03-22" })
	void readsAsItIsWritten(String text) {
		assertThat(new PartialDate(text)).hasToString(text);
	}

	private static PartialDate date(LocalDate day) {
		return new PartialDate(day.toString());
	}

}
