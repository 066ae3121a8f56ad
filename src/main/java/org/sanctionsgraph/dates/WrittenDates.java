package org.sanctionsgraph.dates;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.PartialDate;

/** Finds the dates in a text, each as precise as it is written. */
public final class WrittenDates {

	private static final List<DateNotation> NOTATIONS = List.of(DateNotation.values());

	private static final Pattern DATE = Pattern
		.compile(NOTATIONS.stream().map(DateNotation::group).collect(Collectors.joining("|")), Pattern.COMMENTS);

	private WrittenDates() {
	}

	/**
	 * {@return the dates of a text, in its order}
	 */
	public static List<PartialDate> in(String text) {
		return DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.results()
			.map(WrittenDates::date)
			.toList();
	}

	private static PartialDate date(MatchResult found) {
		return NOTATIONS.stream().filter((notation) -> notation.matched(found)).findFirst().orElseThrow().date(found);
	}

}
