package org.sanctionsgraph.charts;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The month in which most was answered at once, which long axes show too small. */
final class BusiestMonth {

	private static final int LEAST = 3;

	private BusiestMonth() {
	}

	static Optional<YearMonth> of(List<Answer> answers) {
		Map<YearMonth, Integer> counts = new TreeMap<>();
		answers.stream()
			.filter((answer) -> month(answer.from()).equals(month(answer.to())))
			.forEach((answer) -> counts.merge(month(answer.from()), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.filter((month) -> month.getValue() >= LEAST)
			.max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.map(Map.Entry::getKey);
	}

	static boolean contains(YearMonth month, ChartEntry entry) {
		return YearMonth.from(entry.when().firstDay()).equals(month)
				&& YearMonth.from(entry.when().lastDay()).equals(month);
	}

	private static YearMonth month(Mark mark) {
		return YearMonth.from(mark.entry().when().firstDay());
	}

}
