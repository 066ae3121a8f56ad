package org.sanctionsgraph.claims;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/** Finds the dates in a text, each as precise as it is written. */
public final class WrittenDates {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String YEAR = "(?<![\\d/])(?<![A-Za-z]-)(?<%s>(?:19|20)\\d\\d)(?![\\d/])";

	/** 9 July 2020, July 9, 2020 or July 2020. */
	private static final String IN_WORDS = """
			(?:\\b(?<before>\\d{1,2})(?:st|nd|rd|th)?\\ (?:of\\ )?)?
			\\b(?<name>January|February|March|April|May|June|July|August|September|October|November|December
			|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?
			\\ (?:(?<after>\\d{1,2})(?:st|nd|rd|th)?,?\\ )?""" + YEAR.formatted("wordyear");

	/** 2020-07-09, 2020-07 or 2020, but not the number 2021-49. */
	private static final String IN_DIGITS = YEAR.formatted("year")
			+ "(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d\\d))?(?![\\d-])|(?!-\\d{1,3}(?!\\d)))";

	private static final Pattern DATE = Pattern.compile(IN_WORDS + "|" + IN_DIGITS, Pattern.COMMENTS);

	private WrittenDates() {
	}

	/**
	 * {@return the dates of a text, in its order}
	 */
	public static List<PartialDate> in(String text) {
		return DATE.matcher(text).results().map(WrittenDates::date).toList();
	}

	private static PartialDate date(MatchResult found) {
		String name = found.group("name");
		return (name == null) ? date(found.group("year"), found.group("month"), found.group("day"))
				: date(found.group("wordyear"),
						twoDigits(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1), day(found));
	}

	private static @Nullable String day(MatchResult found) {
		return Optional.ofNullable(found.group("before"))
			.or(() -> Optional.ofNullable(found.group("after")))
			.map((day) -> twoDigits(Integer.parseInt(day)))
			.orElse(null);
	}

	private static String twoDigits(int number) {
		return String.format(Locale.ROOT, "%02d", number);
	}

	/** A day that does not exist counts as its month. */
	private static PartialDate date(String year, @Nullable String month, @Nullable String day) {
		if (month == null) {
			return new PartialDate(year);
		}
		try {
			return new PartialDate((day == null) ? year + "-" + month : year + "-" + month + "-" + day);
		}
		catch (DateTimeException ex) {
			return new PartialDate(year + "-" + month);
		}
	}

}
