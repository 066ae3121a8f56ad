package org.sanctionsgraph.schema;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeLogTests {

	private static final LocalDate DAY = LocalDate.parse("2030-05-01");

	private static final ChangeLog LOG = new ChangeLog("""
			Before it.

			## Log

			### 2030-04-30

			- added `Query.a`
			- The first.
			""");

	@Test
	void tellsTheNewestFirst() {
		assertThat(LOG.with(DAY, List.of("added `Query.b`", "removed `Query.a`")).page()).isEqualTo("""
				Before it.

				## Log

				### 2030-05-01

				- added `Query.b`
				- removed `Query.a`

				### 2030-04-30

				- added `Query.a`
				- The first.
				""");
	}

	@Test
	void tellsADayOnce() {
		assertThat(LOG.with(DAY.minusDays(1), List.of("added `Query.b`")).page()).endsWith("""
				### 2030-04-30

				- added `Query.b`
				- added `Query.a`
				- The first.
				""");
	}

	@Test
	void tellsNothingTwice() {
		assertThat(LOG.with(DAY, List.of("added `Query.a`"))).isEqualTo(LOG);
	}

	@Test
	void tellsWhatComesBackAgain() {
		ChangeLog without = LOG.with(DAY, List.of("removed `Query.a`"));
		assertThat(without.with(DAY.plusDays(1), List.of("added `Query.a`")).entries())
			.extracting(ChangeLog.Entry::line)
			.containsExactly("added `Query.a`", "removed `Query.a`", "added `Query.a`");
	}

	@Test
	void readsWhatAMergeLeft() {
		ChangeLog merged = new ChangeLog(LOG.page().replace("## Log\n", """
				## Log

				### 2030-05-01

				- added `Query.b`

				### 2030-05-01

				- added `Query.c`
				"""));
		assertThat(merged.entries()).extracting(ChangeLog.Entry::day).containsExactly(DAY, DAY, DAY.minusDays(1));
	}

}
