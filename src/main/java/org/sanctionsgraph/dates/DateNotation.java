package org.sanctionsgraph.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;

import org.sanctionsgraph.kernel.PartialDate;

/**
 * A way of writing dates: an expression for them, and the date that a match of it means.
 */
enum DateNotation {

	/** 9 July 2020, July 9, 2020 or July 2020. */
	WORDS("inwords", """
			(?:\\b(?<before>\\d{1,2})(?:st|nd|rd|th)?\\ (?:of\\ )?)?
			\\b(?<name>January|February|March|April|May|June|July|August|September|October|November|December
			|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?,?
			\\ (?:(?<after>\\d{1,2})(?:st|nd|rd|th)?,?\\ )?(?<![\\d/])(?<wordyear>(?:19|20)\\d\\d)(?![\\d/])""",
			(found) -> CalendarDate.of(found.group("wordyear"), month(found.group("name")),
					Optional.ofNullable(found.group("before")).orElse(found.group("after")))),

	/** 2019年10月15日, 2019年10月, 二〇一九年十月十五日. */
	CHINESE("chinese", """
			(?<![\\d一二三四五六七八九〇零○])(?<hanyear>(?:19|20)\\d\\d|[一二][一二三四五六七八九〇零○]{3})\\ ?年
			(?:\\ ?(?<hanmonth>\\d{1,2}|[一二三四五六七八九十]{1,2})\\ ?月
			(?:\\ ?(?<handay>\\d{1,2}|[一二三四五六七八九十]{1,3})\\ ?[日号])?)?""",
			(found) -> CalendarDate.of(found.group("hanyear"), found.group("hanmonth"), found.group("handay"))),

	/** 2019/10/15 and 2019.10.15. */
	YEAR_FIRST("yearfirst", """
			(?<![\\d/.])(?<firstyear>(?:19|20)\\d\\d)(?<mark>[/.])(?<firstmonth>\\d{1,2})\\k<mark>(?<firstday>\\d{1,2})
			(?![\\d/])""",
			(found) -> CalendarDate.of(found.group("firstyear"), found.group("firstmonth"), found.group("firstday"))),

	/** 15.10.2019. */
	DOTTED("dotted",
			"(?<![\\d/.])(?<dotday>\\d{1,2})\\.\\ ?(?<dotmonth>\\d{1,2})\\.\\ ?(?<dotyear>(?:19|20)\\d\\d)(?![\\d/])",
			(found) -> CalendarDate.of(found.group("dotyear"), found.group("dotmonth"), found.group("dotday"))),

	/**
	 * 10/15/2019 and 15/10/2019; 05/06/2019 may mean two days, and counts as the earlier.
	 */
	SLASHED("slashed", "(?<![\\d/])(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<slashyear>(?:19|20)\\d\\d)(?![\\d/])",
			(found) -> CalendarDate.earlier(found.group("slashyear"), found.group("one"), found.group("other"))),

	/** 2020-07-09, 2020-07 or 2020, but not the number 2021-49. */
	DIGITS("indigits", """
			(?<![\\d/])(?<![A-Za-z]-)(?<year>(?:19|20)\\d\\d)(?![\\d/])
			(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d\\d))?(?![\\d-])|(?!-\\d{1,3}(?!\\d)))""",
			(found) -> CalendarDate.of(found.group("year"), found.group("month"), found.group("day")));

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private final String name;

	private final String expression;

	private final Function<MatchResult, PartialDate> reading;

	DateNotation(String name, String expression, Function<MatchResult, PartialDate> reading) {
		this.name = name;
		this.expression = expression;
		this.reading = reading;
	}

	/**
	 * {@return the expression as a group of one that may contain the others}
	 */
	String group() {
		return "(?<%s>%s)".formatted(this.name, this.expression);
	}

	boolean matched(MatchResult found) {
		return found.group(this.name) != null;
	}

	/**
	 * {@return the date that was found, if it is written in this way}
	 */
	PartialDate date(MatchResult found) {
		return this.reading.apply(found);
	}

	private static String month(String name) {
		return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
	}

}
