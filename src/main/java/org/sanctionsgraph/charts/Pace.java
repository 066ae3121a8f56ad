package org.sanctionsgraph.charts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How soon acts are answered, as far as both dates are known to the day.
 *
 * @param lags the days between, fewest first
 */
record Pace(List<Integer> lags) {

	/** Each link once, whether or not what it leads to is drawn. */
	static Pace of(Stream<TimelineEntry.Link> links) {
		return new Pace(links.distinct().map(TimelineEntry.Link::lagDays).filter(Objects::nonNull).sorted().toList());
	}

	boolean isKnown() {
		return !this.lags.isEmpty();
	}

	String text() {
		int half = this.lags.get((this.lags.size() - 1) / 2);
		if (this.lags.size() == 1) {
			return "1 answer, " + ((half == 0) ? "the same day" : "after " + days(half));
		}
		return "%d answers, half %s".formatted(this.lags.size(), (half == 0) ? "the same day" : "within " + days(half));
	}

	private static String days(int count) {
		return (count == 1) ? "1 day" : count + " days";
	}

}
