package org.sanctionsgraph.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sanctionsgraph.kernel.PartialDate;

/** The dates of birth among remarks. */
final class BirthDates {

	private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (?<date>.+)");

	private static final DateTimeFormatter DATE = DateTimeFormatter
		.ofPattern("[dd MMM uuuu][MMM uuuu][uuuu]", Locale.ENGLISH)
		.withResolverStyle(ResolverStyle.STRICT);

	private BirthDates() {
	}

	/**
	 * {@return the dates as printed, each once}
	 */
	static List<String> printed(List<String> remarks) {
		return remarks.stream().flatMap((remark) -> printed(remark).stream()).distinct().toList();
	}

	static boolean isOne(String remark) {
		return printed(remark).isPresent();
	}

	/**
	 * {@return the day, month or year that is printed, if there is one such}
	 */
	static Optional<String> date(String printed) {
		try {
			String date = DATE.parseBest(printed, LocalDate::from, YearMonth::from, Year::from).toString();
			return Optional.of(new PartialDate(date).text());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> printed(String remark) {
		return Stream.of(BIRTH.matcher(remark))
			.filter(Matcher::matches)
			.map((birth) -> birth.group("date"))
			.findFirst();
	}

}
