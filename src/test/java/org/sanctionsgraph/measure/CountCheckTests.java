package org.sanctionsgraph.measure;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.measure.CountCheck.StatedCount;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the numbers that sources state are those recorded. */
class CountCheckTests {

	@ParameterizedTest
	@CsvSource({ "5=5 4=4 1=1,true", "5=5 4=3,false", "59=-,", "59=- 5=5,true", "'',", "2=2 8=8,true" })
	void comparesEachNumberWithWhatItCounts(String counts, @Nullable Boolean expected) {
		CountCheck check = new CountCheck(
				Stream.of(counts.split(" ")).filter((count) -> !count.isEmpty()).map(CountCheckTests::count).toList(),
				5);
		assertThat(check.consistent()).isEqualTo(expected);
	}

	private static StatedCount count(String text) {
		String[] parts = text.split("=");
		return new StatedCount(Integer.parseInt(parts[0]), "targets", "source",
				parts[1].equals("-") ? null : Integer.valueOf(parts[1]));
	}

}
