package org.sanctionsgraph.charts;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.drawing.Texts;

/**
 * How soon acts are answered.
 *
 * @param answers how many acts answer others
 * @param lags the days since the newest that each answers, fewest first, as far as they
 * are known
 */
record Pace(int answers, List<Integer> lags) {

	/** Each act once, whether or not what it answers is drawn. */
	static Pace of(Stream<ChartEntry.Link> links) {
		Collection<List<ChartEntry.Link>> acts = links.collect(Collectors.groupingBy((link) -> link.from().id()))
			.values();
		return new Pace(acts.size(), acts.stream().flatMap(Pace::soonest).sorted().toList());
	}

	private static Stream<Integer> soonest(List<ChartEntry.Link> links) {
		return links.stream().map(ChartEntry.Link::lagDays).filter(Objects::nonNull).sorted().limit(1);
	}

	boolean isKnown() {
		return this.answers > 0;
	}

	/** Says nothing of days unless they are known of half of them. */
	String text() {
		String count = Texts.count(this.answers, "answer");
		int half = (this.answers - 1) / 2;
		if (half >= this.lags.size()) {
			return count;
		}
		int days = this.lags.get(half);
		String when = (this.answers == 1) ? "after " : "half within ";
		String only = (this.answers == 1) ? "" : "half ";
		return count + ", " + ((days == 0) ? only + "the same day" : when + Texts.count(days, "day"));
	}

}
