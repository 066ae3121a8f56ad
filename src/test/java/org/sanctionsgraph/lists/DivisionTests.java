package org.sanctionsgraph.lists;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

class DivisionTests {

	private final Division countries = new Division(Map.of("CN", RoaringBitmap.bitmapOf(1, 2, 3), "US",
			RoaringBitmap.bitmapOf(3, 4), "GB", RoaringBitmap.bitmapOf(5)));

	@Test
	void aRowThatHasTwoMatchingValuesIsOneRow() {
		assertThat(this.countries.having((country) -> !country.equals("GB")))
			.isEqualTo(RoaringBitmap.bitmapOf(1, 2, 3, 4));
		assertThat(this.countries.having((country) -> false).isEmpty()).isTrue();
	}

	@Test
	void frequenciesAreThoseOfTheGivenRowsMostFrequentFirstThenByValue() {
		assertThat(this.countries.frequencies(RoaringBitmap.bitmapOf(2, 3, 4, 5)))
			.containsExactly(new Facet.Value("CN", 2), new Facet.Value("US", 2), new Facet.Value("GB", 1));
		assertThat(this.countries.frequencies(RoaringBitmap.bitmapOf(5, 6))).containsExactly(new Facet.Value("GB", 1));
	}

	@Test
	void takesMoreRoomTheMoreRowsItHolds() {
		assertThat(this.countries.bytes()).isGreaterThan(new Division(Map.of("GB", RoaringBitmap.bitmapOf(5))).bytes());
	}

}
