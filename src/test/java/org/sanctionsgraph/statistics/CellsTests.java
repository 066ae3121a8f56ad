package org.sanctionsgraph.statistics;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.graphql.BadRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellsTests {

	private static final long MEGABYTE = 1 << 20;

	private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

	@Test
	void tooManyAreRefusedBeforeTheyAreMade() {
		Cells cells = new Cells(question("0001-01-01", "9999-12-31"), List.of("", "CountryCode"));
		cells.add(false, List.of("2020-01", "US"), 1);
		assertRefused(cells);
		long before = THREADS.getCurrentThreadAllocatedBytes();
		assertRefused(cells);
		assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MEGABYTE);
	}

	@ParameterizedTest
	@CsvSource({ "2020-01-05, 2021-02-01, 14", "2020-01-31, 2020-01-31, 1", "2019-12-01, 2020-03-31, 4" })
	void areCountedAsTheyAreMade(String from, String until, int steps) {
		TreeSet<String> present = new TreeSet<>(List.of("2020", "2020-01"));
		TimeSteps made = new TimeSteps(question(from, until), Step.MONTH);
		assertThat(made.size(present)).isEqualTo(made.values(present).size()).isEqualTo(steps + 1);
	}

	private static void assertRefused(Cells cells) {
		assertThatThrownBy(cells::dense).isInstanceOf(BadRequest.class).hasMessageContaining("makes 119,988 rows");
	}

	private static Question question(String from, String until) {
		return new Question(Question.Subject.DESIGNATIONS, List.of(Question.Key.MONTH, Question.Key.COUNTRY),
				Question.Count.STARTED, Conditions.none(), LocalDate.parse(from), LocalDate.parse(until),
				LocalDate.parse("2026-01-01"));
	}

}
