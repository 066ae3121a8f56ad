package org.sanctionsgraph.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page that tells what changed in the schema, newest first.
 *
 * @param page its text
 */
record ChangeLog(String page) {

	private static final String START = "## Log\n\n";

	private static final Pattern LINE = Pattern
		.compile("### (?<day>\\d{4}-\\d{2}-\\d{2})|- (?<what>[a-z ]+) `(?<coordinate>[^`]+)`(?<rest>.*)");

	/**
	 * {@return what the log tells, newest first}
	 */
	List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		LocalDate day = LocalDate.MIN;
		for (String line : this.page.substring(this.page.indexOf(START)).lines().toList()) {
			Matcher parts = LINE.matcher(line);
			if (parts.matches() && parts.group("day") != null) {
				day = LocalDate.parse(parts.group("day"));
			}
			else if (parts.matches()) {
				entries.add(new Entry(day, parts.group("what"), parts.group("coordinate"), parts.group("rest")));
			}
		}
		return entries;
	}

	/**
	 * {@return the deprecation of an element that was in the log on that day and has not
	 * been taken back}
	 */
	Optional<Entry> deprecation(String coordinate, LocalDate day) {
		return entries().stream()
			.filter((entry) -> entry.coordinate().equals(coordinate) && !entry.day().isAfter(day))
			.filter((entry) -> entry.what().endsWith(Entry.DEPRECATED))
			.findFirst()
			.filter((entry) -> entry.what().equals(Entry.DEPRECATED));
	}

	/**
	 * {@return the log with further lines on a day, without those that it ends with}
	 */
	ChangeLog with(LocalDate day, List<String> lines) {
		List<Entry> entries = entries();
		String added = lines.stream()
			.filter((line) -> entries.stream()
				.filter((entry) -> line.contains("`%s`".formatted(entry.coordinate())))
				.findFirst()
				.filter((last) -> last.line().equals(line))
				.isEmpty())
			.map("- %s\n"::formatted)
			.collect(Collectors.joining());
		String heading = START + "### %s\n\n".formatted(day);
		if (added.isEmpty()) {
			return this;
		}
		return new ChangeLog(this.page.contains(heading) ? this.page.replace(heading, heading + added)
				: this.page.replace(START, heading + added + "\n"));
	}

	/**
	 * What happened to an element.
	 *
	 * @param day when it was told
	 * @param what the verb
	 * @param rest what follows the coordinate
	 */
	record Entry(LocalDate day, String what, String coordinate, String rest) {

		static final String DEPRECATED = "deprecated";

		String line() {
			return "%s `%s`%s".formatted(this.what, this.coordinate, this.rest);
		}

	}

}
