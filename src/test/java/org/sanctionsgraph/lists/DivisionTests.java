package org.sanctionsgraph.lists;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

class DivisionTests {

	private final Division countries = new Division("CountryCode", new TreeMap<>(Map.of("CN",
			RoaringBitmap.bitmapOf(1, 2, 3), "US", RoaringBitmap.bitmapOf(3, 4), "GB", RoaringBitmap.bitmapOf(5))));

	@Test
	void aRowThatHasTwoMatchingValuesIsOneRow() {
		assertThat(this.countries.having((country) -> !country.equals("GB")))
			.isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3, 4));
		assertThat(this.countries.having((country) -> false).isEmpty()).isTrue();
	}

	@Test
	void frequenciesAreThoseOfTheGivenRowsMostFrequentFirstThenByValue() {
		assertThat(this.countries.frequencies(RoaringBitmap.bitmapOf(2, 3, 4, 5))).containsExactly(
				new Facet.Value("CN", 2, "CountryCode"), new Facet.Value("US", 2, "CountryCode"),
				new Facet.Value("GB", 1, "CountryCode"));
		assertThat(this.countries.frequencies(RoaringBitmap.bitmapOf(5, 6)))
			.containsExactly(new Facet.Value("GB", 1, "CountryCode"));
	}

	@Test
	void takesMoreRoomTheMoreRowsItHolds() {
		assertThat(this.countries.bytes())
			.isGreaterThan(new Division("CountryCode", new TreeMap<>(Map.of("GB", RoaringBitmap.bitmapOf(5)))).bytes());
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

}
