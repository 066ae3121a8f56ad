package org.sanctionsgraph.rowsets;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

class DivisionTests {

	private static final int ROWS = 200_000;

	private final Division countries = Division.of("CountryCode", new TreeMap<>(Map.of("CN",
			RoaringBitmap.bitmapOf(1, 2, 3), "US", RoaringBitmap.bitmapOf(3, 4), "GB", RoaringBitmap.bitmapOf(5))));

	@Test
	void aRowThatHasTwoMatchingValuesIsOneRow() {
		assertThat(this.countries.having((country) -> !country.equals("GB")))
			.isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3, 4));
		assertThat(this.countries.having((country) -> false).isEmpty()).isTrue();
	}

	@Test
	void frequenciesAreThoseOfTheGivenRows() {
		assertThat(this.countries.frequencies(RoaringBitmap.bitmapOf(2, 3, 4, 5)))
			.isEqualTo(Map.of("CN", 2, "US", 2, "GB", 1));
		assertThat(this.countries.frequencies(RoaringBitmap.bitmapOf(5, 6))).isEqualTo(Map.of("GB", 1));
	}

	@Test
	void takesMoreRoomTheMoreRowsItHolds() {
		assertThat(this.countries.bytes())
			.isGreaterThan(Division.of("CountryCode", new TreeMap<>(Map.of("GB", RoaringBitmap.bitmapOf(5)))).bytes());
	}

	@Test
	void theNextRowsAreThoseWithTheFirstKeyAndAsManyMoreAsAreSought() {
		RoaringBitmap all = RoaringBitmap.bitmapOf(1, 2, 3, 4, 5);
		assertThat(this.countries.next(null, false, 2, all)).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3));
		assertThat(this.countries.next("CN", false, 1, all)).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3, 5));
		assertThat(this.countries.next("GB", true, 1, all)).isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3, 5));
		assertThat(this.countries.next(null, true, 1, all)).isEqualTo(RoaringBitmap.bitmapOf(3, 4));
		assertThat(this.countries.next("GC", false, 9, all)).isEqualTo(RoaringBitmap.bitmapOf(3, 4));
	}

	@Test
	void rowsThatAreNotAmongThoseGivenAreNotCounted() {
		assertThat(this.countries.next(null, false, 1, RoaringBitmap.bitmapOf(4, 5)))
			.isEqualTo(RoaringBitmap.bitmapOf(5));
	}

	/** Of the days of eleven years each fifth row has none. */
	@Test
	void rowsOfManyDaysAreThoseThatEachHasByItself() {
		Division byDay = Division.of("", daysOfRows());
		assertThat(byDay.ranked()).isNotNull();
		assertHaving(byDay, (day) -> day.compareTo("2018-03-01") >= 0);
		assertHaving(byDay, (day) -> day.compareTo("2021-06-30") <= 0);
		assertHaving(byDay, (day) -> day.compareTo("2018-03-01") >= 0 && day.compareTo("2021-06-30") <= 0);
		assertHaving(byDay, (day) -> !day.startsWith("2020") && !day.startsWith("2022-02"));
		assertHaving(byDay, (day) -> day.endsWith("-29"));
		assertHaving(byDay, (day) -> true);
		assertHaving(byDay, (day) -> day.equals("2020-02-29"));
		assertHaving(byDay, (day) -> false);
	}

	@Test
	void rowsWithSeveralOfManyValuesAreNotRanked() {
		NavigableMap<String, RoaringBitmap> days = daysOfRows();
		days.firstEntry().getValue().or(days.lastEntry().getValue());
		Division byDay = Division.of("", days);
		assertThat(byDay.ranked()).isNull();
		assertHaving(byDay, (day) -> day.compareTo("2021-06-30") <= 0);
	}

	private static void assertHaving(Division byDay, Predicate<String> match) {
		RoaringBitmap expected = new RoaringBitmap();
		byDay.rows().forEach((day, rows) -> {
			if (match.test(day)) {
				rows.forEach((int row) -> expected.add(row));
			}
		});
		assertThat(byDay.having(match)).isEqualTo(expected);
	}

	private static NavigableMap<String, RoaringBitmap> daysOfRows() {
		NavigableMap<String, RoaringBitmap> days = new TreeMap<>();
		IntStream.rangeClosed(1, ROWS)
			.filter((row) -> row % 5 != 0)
			.forEach((row) -> days.computeIfAbsent(day(row), (day) -> new RoaringBitmap()).add(row));
		return days;
	}

	private static String day(int row) {
		return LocalDate.of(2015, 1, 1).plusDays(row * 7919L % 4000).toString();
	}

}
